import { Button, Modal, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../common/types';
import { FormTrouble } from '../entry/EntryFrame';
import { useSubmission } from '../submission';
import { useChannels } from './network';

interface ReplaceTokenProps {
  channel: Channel;
  onClose: () => void;
}

/** A new token for the same bot. */
export function ReplaceToken({ channel, onClose }: ReplaceTokenProps) {
  const { t } = useTranslation();
  const channels = useChannels();
  const [token, setToken] = useState('');
  const form = useSubmission(['token'], async () => {
    await channels.replaceToken(channel, token);
    onClose();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.submit(null);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={460}
      title={`${t('channels.replaceToken')}: ${channel.address}`}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form onSubmit={submit} className="connect">
        <PasswordInput
          label={t('channels.token')}
          description={t('channels.replaceHint')}
          placeholder="123456789:AAH…"
          autoComplete="off"
          required
          withAsterisk={false}
          data-autofocus
          value={token}
          onChange={(event) => setToken(event.currentTarget.value)}
          error={form.errorAt('token')}
        />
        <FormTrouble words={form.general} />
        <Button type="submit" loading={form.busy}>
          {t('channels.replace')}
        </Button>
      </form>
    </Modal>
  );
}
