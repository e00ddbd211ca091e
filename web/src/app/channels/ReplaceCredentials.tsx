import { Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../common/api';
import { CredentialsForm } from './CredentialsForm';
import { Guide } from './Guide';
import { useChannels } from './network';

interface ReplaceCredentialsProps {
  channel: Channel;
  onClose: () => void;
}

/** New credentials for the same account. */
export function ReplaceCredentials({ channel, onClose }: ReplaceCredentialsProps) {
  const { t } = useTranslation();
  const channels = useChannels();
  return (
    <Modal
      opened
      onClose={onClose}
      size={520}
      title={`${t('channels.replaceToken')}: ${channel.name}`}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <p className="confirm-hint">{t('channels.replaceHint')}</p>
      <details className="connect-where">
        <summary>{t('channels.stepsTitle')}</summary>
        <Guide messenger={channel.messenger} />
      </details>
      <CredentialsForm
        messenger={channel.messenger}
        action={t('channels.replace')}
        send={(credentials) => channels.replace(channel, credentials).then(onClose)}
      />
    </Modal>
  );
}
