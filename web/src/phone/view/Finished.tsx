import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../common/api';
import { useFormat } from '../../common/use-format';
import { useAction } from '../memory/use-action';
import { useDesk } from '../memory/use-phone';
import { secondsUntil, useNow } from './use-now';

/** What stands in place of the composer when a conversation is over. */
export function Finished({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation();
  const { phone } = useDesk();
  const reopening = useAction(() => phone.reopen(conversation.id));
  const words = useWords(conversation);
  return (
    <div className="phone-finished">
      <span>{words}</span>
      {conversation.state === 'closed' && (
        <Button variant="default" size="sm" loading={reopening.running} onClick={() => reopening.run()}>
          {t('phone.reopen')}
        </Button>
      )}
    </div>
  );
}

function useWords({ state, visit, logDueAt }: Conversation): string {
  const { t } = useTranslation();
  const { duration } = useFormat();
  const left = secondsUntil(logDueAt, useNow());
  if (state === 'logged') {
    return t('phone.loggedHint');
  }
  if (visit?.online === true) {
    return t('phone.closedWhileHere');
  }
  return left > 0 ? t('phone.closedHint', { wait: duration(left) }) : t('phone.closedHintSoon');
}
