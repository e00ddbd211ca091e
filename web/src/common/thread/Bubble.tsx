import { IconArrowForwardUp, IconHandClick, IconLock } from '@tabler/icons-react';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../api';
import { Album } from './Album';
import type { ThreadActions } from './actions';
import { ThreadAsideContext } from './aside';
import { ContentView } from './ContentView';
import { ThreadHitsContext } from './hits';
import { MessageMenu } from './MessageMenu';
import { MessageText } from './MessageText';
import { Quote } from './Quote';

interface BubbleProps {
  project: number;
  /** One, or an album. */
  messages: readonly Message[];
  byId: ReadonlyMap<number, Message>;
  actions: ThreadActions | undefined;
}

/** One message with what surrounds it: quote, origin, reactions, and what can be done. */
export function Bubble({ project, messages, byId, actions }: BubbleProps) {
  const { current } = useContext(ThreadHitsContext);
  const aside = useContext(ThreadAsideContext);
  const [message] = messages;
  if (message === undefined) {
    return null;
  }
  const leaving = actions?.leaving.has(message.id) === true;
  const gone = message.deletedAt !== null || leaving;
  const bare = isBare(message);
  const isCurrent = messages.some(({ id }) => id === current);
  return (
    <div className="thread-item" data-message={message.id} data-hit-current={isCurrent || undefined}>
      <div
        className={bare ? 'thread-bare' : 'thread-bubble'}
        data-media={isMedia(message) || undefined}
        data-gone={gone || undefined}
      >
        <Inside project={project} messages={messages} message={message} byId={byId} />
      </div>
      {gone && <Gone message={message} actions={leaving ? actions : undefined} />}
      <Reactions messages={messages} />
      {actions && !gone && <MessageMenu message={message} actions={actions} />}
      {aside && !gone && <span className="thread-tools">{aside(message)}</span>}
    </div>
  );
}

type InsideProps = Pick<BubbleProps, 'project' | 'messages' | 'byId'> & { message: Message };

function Inside({ project, messages, message, byId }: InsideProps) {
  const { t } = useTranslation();
  const { details, replyTo, content } = message;
  const replied = replyTo === null ? undefined : byId.get(replyTo);
  return (
    <>
      {details?.forwardedFrom !== undefined && (
        <span className="thread-forwarded">
          <IconArrowForwardUp size={14} aria-hidden="true" />
          {details.forwardedFrom
            ? t('thread.forwardedFrom', { name: details.forwardedFrom })
            : t('thread.forwardedFromNobody')}
        </span>
      )}
      {(replyTo !== null || details?.quote || details?.answered) && (
        <Quote message={replied} picked={details?.quote} answered={details?.answered} />
      )}
      {messages.length > 1 ? (
        <Album project={project} messages={messages} />
      ) : (
        content &&
        content.type !== 'pressed' && <ContentView project={project} content={content} worded={!!message.text} />
      )}
      {messages.map((each) => each.text && <Words key={each.id} message={each} />)}
      {content?.type === 'pressed' && (
        <span className="thread-pressed" title={content.payload}>
          <IconHandClick size={14} aria-hidden="true" />
          {t('thread.pressed')}
        </span>
      )}
    </>
  );
}

function Words({ message: { id, kind, text, details } }: { message: Message }) {
  const { hits } = useContext(ThreadHitsContext);
  const words = <MessageText text={text ?? ''} marks={details?.marks} hits={hits.get(id)} />;
  return kind === 'note' ? (
    <span className="thread-note-text">
      <IconLock size={14} className="thread-lock" aria-hidden="true" />
      {words}
    </span>
  ) : (
    words
  );
}

function Gone({ message, actions }: { message: Message; actions: ThreadActions | undefined }) {
  const { t } = useTranslation();
  return (
    <span className="thread-gone">
      {actions ? t('thread.takingBack') : t(message.kind === 'inbound' ? 'thread.deletedByClient' : 'thread.takenBack')}
      {actions && (
        <button type="button" className="link-button" onClick={() => actions.keep(message)}>
          {t('common.undo')}
        </button>
      )}
    </span>
  );
}

function Reactions({ messages }: { messages: readonly Message[] }) {
  const { t } = useTranslation();
  const reactions = messages.flatMap((message) => message.reactions ?? []);
  if (reactions.length === 0) {
    return null;
  }
  return (
    <ul className="thread-reactions" aria-label={t('thread.reactions')}>
      {[...new Set(reactions.map(({ emoji }) => emoji))].map((emoji) => (
        <li key={emoji} title={t('thread.reactedByClient')}>
          {emoji}
        </li>
      ))}
    </ul>
  );
}

/** What stands without a bubble around it. */
function isBare({ content, text, replyTo }: Message): boolean {
  return (content?.type === 'sticker' || content?.type === 'video-note') && !text && replyTo === null;
}

function isMedia({ content }: Message): boolean {
  const type = content?.type;
  return (type === 'photo' || type === 'video' || type === 'animation') && content !== null && 'file' in content
    ? content.file !== null
    : false;
}
