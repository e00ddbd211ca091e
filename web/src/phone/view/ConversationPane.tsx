import { Drawer } from '@mantine/core';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ability, Conversation, Earlier, Message, Reach, Thread } from '../../common/api';
import { ClientCard } from '../../common/client-card/ClientCard';
import { useTrouble } from '../../common/problems';
import { useWorkplace } from '../../common/project';
import type { Phone } from '../memory/phone';
import type { Opening, Recipient } from '../memory/types';
import { useDesk, usePhoneView } from '../memory/use-phone';
import { useReading } from '../reading/use-seen';
import { untilChange } from '../sending/reach-notice';
import { useFollow } from '../sending/use-follow';
import { Composer } from './Composer';
import { Finished } from './Finished';
import { ThreadHeader } from './ThreadHeader';
import { ThreadPane } from './ThreadPane';
import { Unavailable } from './Unavailable';

interface ConversationPaneProps {
  conversation: number;
  cardBeside: boolean;
  onBack: (() => void) | null;
  onOpen: Opening;
}

const NONE: readonly Ability[] = [];

/** One conversation: its thread, what to do about it, and who the client is. */
export function ConversationPane({ conversation: id, cardBeside, onBack, onOpen }: ConversationPaneProps) {
  const { t } = useTranslation();
  const trouble = useTrouble();
  const { phone } = useDesk();
  const { state } = usePhoneView(phone);
  const [cardOpen, card] = useDisclosure(false);
  const listed = state.conversations.find((each) => each.id === id);
  const { data: thread, error } = useThread(phone, id, listed);
  const conversation = newest(listed, thread?.conversation);
  const abilities = thread?.abilities ?? NONE;
  useReading(thread && listed, abilities);

  if (error && !thread) {
    const { code, words } = trouble(error);
    return (
      <Unavailable
        title={code === 'not-found' ? t('phone.empty.gone') : t('shell.loadFailed')}
        hint={code === 'not-found' ? undefined : words}
        onBack={onBack}
      />
    );
  }
  const aside = thread && conversation && <Card thread={{ ...thread, conversation }} onOpen={onOpen} />;
  return (
    <>
      <main className="phone-thread">
        <ThreadHeader conversation={conversation} onBack={onBack} onCard={cardBeside ? null : card.open} />
        <ThreadPane
          conversation={id}
          recipient={recipientOf(id, conversation)}
          messages={state.messages[id]}
          mayRetry={thread?.reach.can !== false}
          running={conversation?.state === 'open'}
          abilities={abilities}
        />
        {conversation && (
          <Foot
            conversation={conversation}
            reach={thread?.reach ?? null}
            abilities={abilities}
            messages={state.messages[id] ?? []}
            onOpen={onOpen}
          />
        )}
      </main>
      {cardBeside ? (
        <aside className="phone-card" aria-label={t('phone.aboutClient')}>
          {aside}
        </aside>
      ) : (
        <CardDrawer opened={cardOpen} onClose={card.close}>
          {aside}
        </CardDrawer>
      )}
    </>
  );
}

/** The thread; what the frames do not carry (facts, pages, earlier ones) is fetched again a moment after each change. */
function useThread(phone: Phone, id: number, listed: Conversation | undefined) {
  const { project } = useWorkplace();
  const { loads } = usePhoneView(phone);
  const query = useQuery({
    queryKey: ['thread', project.id, id],
    queryFn: ({ signal }) => phone.thread(id, signal),
    staleTime: 0,
    gcTime: 0,
  });
  const { refetch } = query;
  useWindowEnd(query.data?.reach ?? null, refetch);
  const again = useDebouncedCallback(() => void refetch(), 700);
  const change = `${loads} ${listed?.revision} ${listed?.visit?.online} ${listed?.visit?.page}`;
  useEffect(() => {
    if (change !== '') {
      again();
    }
  }, [change, again]);
  return query;
}

/** Asks again when the time to answer ends: the server knows what comes after it. */
function useWindowEnd(reach: Reach | null, refetch: () => unknown): void {
  const until = reach?.until;
  useEffect(() => {
    const left = untilChange(until ? { can: true, reason: null, until } : null, Date.now());
    const timer = left === null ? undefined : setTimeout(refetch, left + 1_000);
    return () => clearTimeout(timer);
  }, [until, refetch]);
}

function newest(listed: Conversation | undefined, fetched: Conversation | undefined): Conversation | undefined {
  return listed && fetched && fetched.revision > listed.revision ? fetched : (listed ?? fetched);
}

/** To whom a message goes that is written here: what is in the log is not continued, a new conversation begins. */
function recipientOf(id: number, conversation: Conversation | undefined): Recipient {
  return conversation?.state === 'logged' ? { client: conversation.client.id } : { conversation: id };
}

interface FootProps {
  conversation: Conversation;
  reach: Reach | null;
  abilities: readonly Ability[];
  messages: readonly Message[];
  onOpen: Opening;
}

function Foot({ conversation, onOpen, ...rest }: FootProps) {
  const recipient = recipientOf(conversation.id, conversation);
  useFollow(recipient, onOpen);
  switch (conversation.state) {
    case 'open':
      return <Composer recipient={recipient} to={conversation} {...rest} />;
    case 'closed':
      return <Finished conversation={conversation} />;
    case 'logged':
      return (
        <>
          <Finished conversation={conversation} />
          <Composer recipient={recipient} to={conversation} {...rest} messages={[]} />
        </>
      );
  }
}

function Card({ thread, onOpen }: { thread: Thread; onOpen: Opening }) {
  const link = (earlier: Earlier, label: ReactNode) => (
    <button type="button" className="link-button" onClick={() => onOpen(earlier.id)}>
      {label}
    </button>
  );
  return <ClientCard thread={thread} linkEarlier={link} />;
}

interface CardDrawerProps {
  opened: boolean;
  onClose: () => void;
  children: ReactNode;
}

function CardDrawer({ opened, onClose, children }: CardDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size={360}
      padding={0}
      title={t('phone.aboutClient')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
      classNames={{ header: 'phone-drawer-head' }}
    >
      {children}
    </Drawer>
  );
}
