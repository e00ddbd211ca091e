import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../types';
import { useFormat } from '../use-format';
import { ContentView } from './ContentView';
import { DeliveryMark } from './DeliveryMark';
import { Failure } from './Failure';
import { MessageText } from './MessageText';
import { needsAttention, type TimelineItem } from './timeline';

interface MessageGroupProps {
  project: number;
  group: Extract<TimelineItem, { type: 'group' }>;
  byId: ReadonlyMap<number, Message>;
  onRetry: ((message: Message) => void) | undefined;
}

/** Messages of one author within one minute; time and state stand under the last. */
export function MessageGroup({ project, group, byId, onRetry }: MessageGroupProps) {
  const { t } = useTranslation();
  const { time, exactMoment } = useFormat();
  const last = group.messages.at(-1);
  if (!last) {
    return null;
  }
  const staff = group.side !== 'inbound';
  const name = group.author?.name ?? t('thread.automatic');
  return (
    <li className={`thread-group thread-${group.side}`}>
      {staff && (group.named || !group.author) && <div className="thread-author">{name}</div>}
      {group.messages.map((message) => (
        <Bubble key={message.clientKey ?? message.id} project={project} message={message} byId={byId} />
      ))}
      <div className="thread-meta">
        <time dateTime={last.at} title={exactMoment(last.at)}>
          {time(last.at)}
        </time>
        {group.side === 'note' && ` · ${t('thread.note')}`}
        {group.messages.some((message) => message.editedAt) && ` · ${t('thread.edited')}`}
        {group.side === 'outbound' && last.state && <DeliveryMark state={last.state} />}
      </div>
      {needsAttention(last) && <Failure message={last} onRetry={onRetry} />}
    </li>
  );
}

interface BubbleProps {
  project: number;
  message: Message;
  byId: ReadonlyMap<number, Message>;
}

function Bubble({ project, message, byId }: BubbleProps) {
  const replied = message.replyTo === null ? undefined : byId.get(message.replyTo);
  const bare = message.content?.type === 'sticker' && !message.text;
  return (
    <div className={bare ? 'thread-bare' : 'thread-bubble'} data-media={isMedia(message) || undefined}>
      {replied && <Quote message={replied} />}
      {message.content && <ContentView project={project} content={message.content} />}
      {message.kind === 'note' && <IconLock size={14} className="thread-lock" aria-hidden="true" />}
      {message.text && <MessageText text={message.text} />}
    </div>
  );
}

function Quote({ message }: { message: Message }) {
  const { t } = useTranslation();
  const words = message.text || (message.content ? t(`thread.kinds.${message.content.type}`) : '');
  return (
    <blockquote className="thread-quote">
      <span className="visually-hidden">{t('thread.replyTo')} </span>
      {words}
    </blockquote>
  );
}

function isMedia(message: Message): boolean {
  const type = message.content?.type;
  return type === 'photo' || type === 'video' || type === 'animation' || type === 'video-note';
}
