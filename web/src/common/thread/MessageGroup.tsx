import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../api';
import { useFormat } from '../use-format';
import type { ThreadActions } from './actions';
import { albums } from './albums';
import { Bubble } from './Bubble';
import { DeliveryMark } from './DeliveryMark';
import { Edited } from './Edited';
import { Failure } from './Failure';
import { needsAttention, type TimelineItem } from './timeline';

interface MessageGroupProps {
  project: number;
  group: Extract<TimelineItem, { type: 'group' }>;
  byId: ReadonlyMap<number, Message>;
  onRetry: ((message: Message) => void) | undefined;
  actions: ThreadActions | undefined;
}

/** Messages of one author within one minute; time and state stand under the last. */
export function MessageGroup({ project, group, byId, onRetry, actions }: MessageGroupProps) {
  const { t } = useTranslation();
  const { time, exactMoment } = useFormat();
  const last = group.messages.at(-1);
  if (!last) {
    return null;
  }
  const staff = group.side !== 'inbound';
  return (
    <li className={`thread-group thread-${group.side}`}>
      {staff && (group.named || !group.author) && <Voice message={last} />}
      {albums(group.messages).map((messages) => (
        <Bubble
          key={messages[0]?.clientKey ?? messages[0]?.id}
          project={project}
          messages={messages}
          byId={byId}
          actions={actions}
        />
      ))}
      <div className="thread-meta">
        <time dateTime={last.at} title={exactMoment(last.at)}>
          {time(last.at)}
        </time>
        {group.side === 'note' && (
          <>
            {' · '}
            {!last.text && <IconLock size={12} aria-hidden="true" />}
            {t('thread.note')}
          </>
        )}
        <Edited project={project} messages={group.messages} />
        {group.side === 'outbound' && last.state && last.deletedAt === null && <DeliveryMark state={last.state} />}
      </div>
      {needsAttention(last) && last.deletedAt === null && <Failure message={last} onRetry={onRetry} />}
    </li>
  );
}

/** Who wrote it; what was not written here says where. */
function Voice({ message: { author, details } }: { message: Message }) {
  const { t, i18n } = useTranslation();
  const place = details?.automatic ? undefined : details?.elsewhere;
  const known = place !== undefined && i18n.exists(`thread.elsewhere.${place}`);
  const words = known
    ? t(`thread.elsewhere.${place}` as 'thread.elsewhere.unknown')
    : place
      ? t('thread.elsewhere.program', { name: place })
      : t('thread.automatic');
  return <div className="thread-author">{author?.name ?? words}</div>;
}
