import { useTranslation } from 'react-i18next';
import type { Message } from '../types';

interface FailureProps {
  message: Message;
  onRetry: ((message: Message) => void) | undefined;
}

/** Why a message did not arrive (or may not have), and the way out. */
export function Failure({ message, onRetry }: FailureProps) {
  const { t, i18n } = useTranslation();
  const code = message.failure?.code;
  const known = code !== undefined && i18n.exists(`thread.failures.${code}`);
  const reason =
    message.state === 'unknown'
      ? t('thread.states.unknown')
      : known
        ? t(`thread.failures.${code}` as 'thread.failures.blocked-by-client')
        : message.failure?.detail
          ? t('thread.failures.other', { detail: message.failure.detail })
          : t('thread.states.failed');
  return (
    <div className="thread-failure" role="note">
      {reason}
      {onRetry && (
        <button type="button" className="link-button" onClick={() => onRetry(message)}>
          {t('thread.sendAgain')}
        </button>
      )}
    </div>
  );
}
