import { Button, Modal, PasswordInput } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../common/types';
import { CopyField } from '../CopyField';
import { FormTrouble } from '../entry/EntryFrame';
import { useSubmission } from '../submission';
import { useChannels } from './network';

/** The way from nothing to a connected bot, for somebody who runs a shop. */
export function ConnectTelegram({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [connected, setConnected] = useState<Channel | null>(null);
  return (
    <Modal
      opened
      onClose={onClose}
      size={500}
      title={connected ? t('channels.connected', { name: connected.name }) : t('channels.connectTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {connected ? (
        <Connected channel={connected} onClose={onClose} />
      ) : (
        <TokenForm onConnected={(channel) => setConnected(channel)} />
      )}
    </Modal>
  );
}

function TokenForm({ onConnected }: { onConnected: (channel: Channel) => void }) {
  const { t } = useTranslation();
  const channels = useChannels();
  const [token, setToken] = useState('');
  const form = useSubmission(['token'], async () => onConnected(await channels.connectTelegram(token)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.submit(null);
  };
  return (
    <form onSubmit={submit} className="connect">
      <ol className="connect-steps">
        <li>
          {t('channels.steps.open')}{' '}
          <a href="https://t.me/BotFather" target="_blank" rel="noreferrer">
            @BotFather
          </a>{' '}
          {t('channels.steps.openIn')} <code>/newbot</code>.
        </li>
        <li>{t('channels.steps.name')}</li>
        <li>{t('channels.steps.copy')}</li>
      </ol>
      <PasswordInput
        label={t('channels.token')}
        description={t('channels.tokenHint')}
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
        {t('channels.connect')}
      </Button>
    </form>
  );
}

function Connected({ channel, onClose }: { channel: Channel; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="connect">
      <p className="connect-done">
        <IconCircleCheck size={20} stroke={1.8} aria-hidden="true" />
        {channel.name} · {channel.address}
      </p>
      <p className="confirm-hint">{t('channels.connectedHint')}</p>
      <CopyField text={channel.link} action={t('common.copy')} />
      <Button onClick={onClose}>{t('channels.done')}</Button>
    </div>
  );
}
