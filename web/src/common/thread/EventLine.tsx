import { useTranslation } from 'react-i18next';
import type { Message, Source } from '../api';
import { plainAddress } from '../format';
import { useFormat } from '../use-format';
import { eventWords, sourceWords } from './event-words';
import { isArrival } from './timeline';

interface EventLineProps {
  message: Message;
  opensDay: boolean;
}

/** One centred line: what happened to the conversation, and when. */
export function EventLine({ message, opensDay }: EventLineProps) {
  const { t } = useTranslation();
  const { time, dayWord, exactMoment } = useFormat();
  if (!message.event && !isArrival(message)) {
    return null;
  }
  return (
    <li className="thread-line" title={exactMoment(message.at)}>
      {opensDay ? dayWord(message.at) : time(message.at)} ·{' '}
      {!message.event ? (
        t('thread.arrived')
      ) : message.event.name === 'opened' ? (
        <Opening page={message.event.page} source={message.event.source} />
      ) : (
        eventWords(message.event, message.author?.name ?? t('thread.somebody'), t)
      )}
    </li>
  );
}

function Opening({ page, source }: { page: string | null; source: Source | null }) {
  const { t } = useTranslation();
  if (!page) {
    return <>{t('thread.opened')}</>;
  }
  return (
    <>
      {t('thread.openedFrom')} <b>{plainAddress(page)}</b>
      {source && ` ${t('thread.openedFromBy', { source: sourceWords(source) })}`}
    </>
  );
}
