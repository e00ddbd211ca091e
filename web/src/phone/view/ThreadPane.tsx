import { ActionIcon } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Ability, Message } from '../../common/api';
import { useWorkplace } from '../../common/project';
import type { ThreadActions } from '../../common/thread/actions';
import { ThreadView } from '../../common/thread/ThreadView';
import { laneOf } from '../memory/outbox';
import type { Recipient } from '../memory/types';
import { useAction } from '../memory/use-action';
import { useDesk, usePhoneView } from '../memory/use-phone';
import { useScroll } from '../reading/use-scroll';
import { withPending } from '../sending/pending';
import { useThreadActions } from '../sending/use-thread-actions';
import { ThreadSkeleton } from './Skeletons';
import { Unsent } from './Unsent';
import './thread-pane.css';

interface ThreadPaneProps {
  conversation: number;
  recipient: Recipient;
  messages: readonly Message[] | undefined;
  mayRetry: boolean;
  /** Whether the conversation is not over: only then its messages can be answered, changed and taken back. */
  running: boolean;
  abilities: readonly Ability[];
}

/** The messages of a conversation with what is on its way, at the place where the reader left them. */
export function ThreadPane({ conversation, recipient, messages, mayRetry, running, abilities }: ThreadPaneProps) {
  const { phone } = useDesk();
  const actions = useThreadActions(conversation, abilities);
  const retrying = useAction((message: Message) => phone.retry(conversation, message));
  return (
    <Scrolling name={`conversation-${conversation}`} recipient={recipient} loaded={messages !== undefined}>
      {messages ? (
        <Messages
          recipient={recipient}
          messages={messages}
          {...(running ? { actions } : {})}
          {...(mayRetry ? { onRetry: (message: Message) => void retrying.run(message) } : {})}
        />
      ) : (
        <ThreadSkeleton />
      )}
    </Scrolling>
  );
}

interface MessagesProps {
  recipient: Recipient;
  messages: readonly Message[];
  onRetry?: (message: Message) => void;
  actions?: ThreadActions;
}

/** What is stored, what is on its way, and what was refused. */
export function Messages({ recipient, messages, onRetry, actions }: MessagesProps) {
  const { me, project } = useWorkplace();
  const { phone } = useDesk();
  const { unsent } = usePhoneView(phone);
  const shown = withPending(messages, unsent, recipient, me.staff);
  return (
    <>
      <ThreadView
        project={project.id}
        messages={shown}
        {...(onRetry ? { onRetry } : {})}
        {...(actions ? { actions } : {})}
      />
      <Unsent recipient={recipient} unsent={unsent} />
    </>
  );
}

interface ScrollingProps {
  name: string;
  recipient: Recipient;
  loaded: boolean;
  children: React.ReactNode;
}

/** The scrolling part, with a way back to the newest message. */
export function Scrolling({ name, recipient, loaded, children }: ScrollingProps) {
  const { t } = useTranslation();
  const { phone } = useDesk();
  const { unsent } = usePhoneView(phone);
  const pending = unsent.filter((each) => laneOf(each.recipient) === laneOf(recipient)).length;
  const { box, content, onScroll, away, toEnd } = useScroll(name, loaded, pending);
  return (
    <div className="phone-scroll-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard */}
      <div className="phone-scroll" ref={box} onScroll={onScroll} tabIndex={0}>
        <div className="phone-scroll-content" ref={content}>
          {children}
        </div>
      </div>
      {away && (
        <ActionIcon
          className="phone-newest"
          variant="default"
          radius="xl"
          size={36}
          aria-label={t('phone.newest')}
          onClick={toEnd}
        >
          <IconArrowDown size={18} />
        </ActionIcon>
      )}
    </div>
  );
}
