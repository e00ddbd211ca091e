import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../api';
import { useFormat } from '../use-format';
import type { ThreadActions } from './actions';
import { EventLine } from './EventLine';
import { Lightbox } from './Lightbox';
import { MessageGroup } from './MessageGroup';
import { type TimelineItem, timeline } from './timeline';
import './thread.css';
import './media.css';

interface ThreadViewProps {
  project: number;
  messages: readonly Message[];
  /** Offered on messages that failed or whose fate is unknown; left out where nothing may be sent. */
  onRetry?: (message: Message) => void;
  /** Left out where a thread is only read. */
  actions?: ThreadActions;
}

/** A conversation's messages, notes and events in order; used by the log's modal and by the Smart Phone. */
export function ThreadView({ project, messages, onRetry, actions }: ThreadViewProps) {
  const { t } = useTranslation();
  const { timeZone } = useFormat();
  const items = useMemo(() => timeline(messages, timeZone), [messages, timeZone]);
  const byId = useMemo(() => new Map(messages.map((message) => [message.id, message])), [messages]);
  return (
    <Lightbox project={project} messages={messages}>
      <ol className="thread" aria-label={t('thread.label')}>
        {items.map((item) => (
          <Item key={item.key} item={item} project={project} byId={byId} onRetry={onRetry} actions={actions} />
        ))}
      </ol>
    </Lightbox>
  );
}

interface ItemProps {
  item: TimelineItem;
  project: number;
  byId: ReadonlyMap<number, Message>;
  onRetry: ((message: Message) => void) | undefined;
  actions: ThreadActions | undefined;
}

function Item({ item, project, byId, onRetry, actions }: ItemProps) {
  const { dayWord } = useFormat();
  switch (item.type) {
    case 'day':
      return <li className="thread-line">{dayWord(item.at)}</li>;
    case 'event':
      return <EventLine message={item.message} opensDay={item.opensDay} />;
    case 'group':
      return <MessageGroup project={project} group={item} byId={byId} onRetry={onRetry} actions={actions} />;
  }
}
