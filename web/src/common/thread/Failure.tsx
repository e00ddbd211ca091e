import { useTranslation } from 'react-i18next';
import type { Message } from '../api';

interface FailureProps {
  message: Message;
  onRetry: ((message: Message) => void) | undefined;
}

/** Why a message did not arrive (or may not have), and the way out. */
export function Failure({ message, onRetry }: FailureProps) {
  const { t } = useTranslation();
  const reason = useReason(message);
  return (
    <div className="thread-failure" data-unknown={message.state === 'unknown' || undefined} role="note">
      {reason}
      {onRetry && (
        <button type="button" className="link-button" onClick={() => onRetry(message)}>
          {t('thread.sendAgain')}
        </button>
      )}
    </div>
  );
}

function useReason({ state, failure }: Message): string {
  const { t, i18n } = useTranslation();
  if (state === 'unknown') {
    return t('thread.unknownHint');
  }
  if (failure === null) {
    return t('thread.states.failed');
  }
  const { code, detail } = failure;
  if (i18n.exists(`thread.failures.${code}`)) {
    return t(`thread.failures.${code}` as 'thread.failures.blocked-by-client');
  }
  return detail ? t('thread.failures.other', { detail }) : t('thread.states.failed');
}
