import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { plainAddress } from '../format';
import type { Message, Source, TimelineEvent } from '../types';
import { useFormat } from '../use-format';

interface EventLineProps {
  message: Message;
  opensDay: boolean;
}

/** One centred line: what happened to the conversation, and when. */
export function EventLine({ message, opensDay }: EventLineProps) {
  const { t } = useTranslation();
  const { time, dayWord, exactMoment } = useFormat();
  if (!message.event) {
    return null;
  }
  return (
    <li className="thread-line" title={exactMoment(message.at)}>
      {opensDay ? dayWord(message.at) : time(message.at)} ·{' '}
      {message.event.name === 'opened' ? (
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

function sourceWords({ source, medium, campaign }: Source): string {
  const named = campaign !== '(not set)' ? `, “${campaign}”` : '';
  return `${source} / ${medium}${named}`;
}

function eventWords(event: Exclude<TimelineEvent, { name: 'opened' }>, name: string, t: TFunction): string {
  switch (event.name) {
    case 'taken':
      return t('thread.events.taken', { name });
    case 'closed':
      return event.result
        ? t('thread.events.closedResult', { name, result: event.result })
        : t('thread.events.closed', { name });
    case 'closed-automatically':
      return t('thread.events.closedAutomatically');
    case 'reopened':
      return event.by === 'client' ? t('thread.events.reopenedByClient') : t('thread.events.reopenedByStaff', { name });
    case 'blocked':
      return t('thread.events.blocked');
    case 'unblocked':
      return t('thread.events.unblocked');
    case 'shared-link':
      return t('thread.events.sharedLink');
  }
}
