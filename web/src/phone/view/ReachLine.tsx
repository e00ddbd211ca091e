import { useTranslation } from 'react-i18next';
import type { Messenger, Reach } from '../../common/api';
import { useFormat } from '../../common/use-format';
import { noticeOf } from '../sending/reach-notice';

interface ReachLineProps {
  reach: Reach | null;
  messenger: Messenger;
  notesAllowed: boolean;
}

/** Whether and how long the client can be written to, said before anything is typed. */
export function ReachLine({ reach, messenger, notesAllowed }: ReachLineProps) {
  const { t, i18n } = useTranslation();
  const { comingMoment, exactMoment } = useFormat();
  const notice = noticeOf(reach);
  if (notice === null) {
    return null;
  }
  const { tone, until } = notice;
  const words = i18n.exists(`phone.reach.${notice.words}`) ? notice.words : 'unreachable';
  const values = { messenger: t(`common.messengers.${messenger}`), until: until ? comingMoment(until) : '' };
  return (
    <p className="phone-reach" data-tone={tone} role="status" {...(until ? { title: exactMoment(until) } : {})}>
      {t(`phone.reach.${words}`, values)}
      {tone === 'barred' && notesAllowed && ` ${t('phone.noteStillPossible')}`}
    </p>
  );
}
