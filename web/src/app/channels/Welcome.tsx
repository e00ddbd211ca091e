import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../common/api';
import { FormTrouble } from '../form/FormTrouble';
import { useSubmission } from '../form/submission';
import { Panel } from '../page/Page';
import { tell } from '../page/told';
import { useChannels } from './network';

const MOST = 1_000;

/** The first words to a client who opens the chat. */
export function Welcome({ channel }: { channel: Channel }) {
  const { t } = useTranslation();
  const channels = useChannels();
  const [text, setText] = useState(channel.welcome ?? '');
  const form = useSubmission(['text'], async () => {
    await channels.welcome(channel, text.trim());
    tell(t('common.saved'));
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.submit(null);
  };
  return (
    <Panel title={t('channels.welcome')} hint={t(`channels.welcomeHints.${channel.messenger}`)}>
      <form onSubmit={submit} className="page-form">
        <Textarea
          aria-label={t('channels.welcome')}
          placeholder={t('channels.welcomeExample')}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={MOST}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          error={form.errorAt('text')}
        />
        <FormTrouble words={form.general} />
        <Button type="submit" loading={form.busy} disabled={text.trim() === (channel.welcome ?? '')}>
          {t('common.save')}
        </Button>
      </form>
    </Panel>
  );
}
