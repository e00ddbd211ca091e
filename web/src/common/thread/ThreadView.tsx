import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../types';
import { useFormat } from '../use-format';
import { EventLine } from './EventLine';
import { MessageGroup } from './MessageGroup';
import { type TimelineItem, timeline } from './timeline';
import './thread.css';

interface ThreadViewProps {
  project: number;
  messages: readonly Message[];
  /** Offered on messages that failed or whose fate is unknown; left out where nothing may be sent. */
  onRetry?: (message: Message) => void;
}

/** A conversation's messages, notes and events in order; used by the log's modal and by the Smart Phone. */
export function ThreadView({ project, messages, onRetry }: ThreadViewProps) {
  const { t } = useTranslation();
  const { timeZone } = useFormat();
  const items = useMemo(() => timeline(messages, timeZone), [messages, timeZone]);
  const byId = useMemo(() => new Map(messages.map((message) => [message.id, message])), [messages]);
  return (
    <ol className="thread" aria-label={t('thread.label')}>
      {items.map((item) => (
        <Item key={item.key} item={item} project={project} byId={byId} onRetry={onRetry} />
      ))}
    </ol>
  );
}

interface ItemProps {
  item: TimelineItem;
  project: number;
  byId: ReadonlyMap<number, Message>;
  onRetry: ((message: Message) => void) | undefined;
}

function Item({ item, project, byId, onRetry }: ItemProps) {
  const { dayWord } = useFormat();
  switch (item.type) {
    case 'day':
      return <li className="thread-line">{dayWord(item.at)}</li>;
    case 'event':
      return <EventLine message={item.message} opensDay={item.opensDay} />;
    case 'group':
      return <MessageGroup project={project} group={item} byId={byId} onRetry={onRetry} />;
  }
}
