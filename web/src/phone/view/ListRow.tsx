import { IconLinkOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../common/Avatar';
import type { Conversation } from '../../common/api';
import { MessengerIcon } from '../../common/MessengerIcon';
import { useFormat } from '../../common/use-format';
import { secondsUntil, useNow } from './use-now';
import { WaitingTime } from './WaitingTime';

interface ListRowProps {
  conversation: Conversation;
  unread: boolean;
  current: boolean;
  me: number;
  onOpen: (conversation: number) => void;
}

/** One client in the list: who, the last words, and how long they wait. */
export function ListRow({ conversation, unread, current, me, onOpen }: ListRowProps) {
  const { t } = useTranslation();
  const { client, messenger, state, waitingSince } = conversation;
  return (
    <li>
      <button
        type="button"
        className="phone-row"
        data-conversation={conversation.id}
        data-state={state}
        data-waiting={waitingSince !== null || undefined}
        aria-current={current || undefined}
        onClick={() => onOpen(conversation.id)}
      >
        <Avatar name={client.name} picture={client.avatar} />
        <span className="phone-row-name">
          <span>{client.name}</span>
          {unread && (
            <span className="phone-unread">
              <span className="visually-hidden">{t('phone.unread')}</span>
            </span>
          )}
        </span>
        <span className="phone-row-time numbers">
          <Time conversation={conversation} />
        </span>
        <span className="phone-row-words">
          <LastWords conversation={conversation} me={me} />
        </span>
        <span className="phone-row-messenger">
          {conversation.sharedLink && (
            <IconLinkOff size={14} className="phone-row-shared" title={t('card.sharedLinkShort')} />
          )}
          <MessengerIcon messenger={messenger} size={16} />
          <span className="visually-hidden">{t(`common.messengers.${messenger}`)}</span>
        </span>
      </button>
    </li>
  );
}

function Time({ conversation }: { conversation: Conversation }) {
  const { shortMoment } = useFormat();
  const { state, waitingSince, lastMessage, createdAt } = conversation;
  if (state === 'open' && waitingSince !== null) {
    return <WaitingTime since={waitingSince} />;
  }
  return <>{shortMoment(lastMessage?.at ?? createdAt)}</>;
}

function LastWords({ conversation, me }: { conversation: Conversation; me: number }) {
  const { t } = useTranslation();
  const { state, lastMessage, manager } = conversation;
  if (state === 'closed') {
    return <UntilLog at={conversation.logDueAt} />;
  }
  if (lastMessage === null) {
    return null;
  }
  const text = lastMessage.text || t('phone.attachment');
  if (lastMessage.kind !== 'outbound' || manager === null) {
    return <>{text}</>;
  }
  const [firstName] = manager.name.split(' ', 1);
  return <>{manager.id === me ? t('phone.you', { text }) : `${firstName}: ${text}`}</>;
}

function UntilLog({ at }: { at: string | null }) {
  const { t } = useTranslation();
  const { duration } = useFormat();
  const left = secondsUntil(at, useNow());
  return <>{left > 0 ? t('phone.closedUntil', { wait: duration(left) }) : t('phone.closedSoon')}</>;
}
