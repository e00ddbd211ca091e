import { useTranslation } from 'react-i18next';
import type { Instant } from '../../common/api';
import { useFormat } from '../../common/use-format';
import { urgency } from './lists';
import { secondsSince, useNow } from './use-now';

/** How long a client has waited for an answer; it grows, and its colour with it. */
export function WaitingTime({ since }: { since: Instant }) {
  const { t } = useTranslation();
  const { duration } = useFormat();
  const seconds = secondsSince(since, useNow());
  const time = duration(seconds);
  return (
    <span className="phone-waiting" data-urgency={urgency(seconds)} title={t('phone.waitingFor', { time })}>
      {time}
    </span>
  );
}
