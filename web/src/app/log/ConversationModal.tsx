import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message, ReachReason, Thread } from '../../common/api';
import { ClientCard } from '../../common/client-card/ClientCard';
import { Empty } from '../../common/Empty';
import { useTrouble } from '../../common/problems';
import { mayAs, useWorkplace } from '../../common/project';
import { ThreadAsideContext } from '../../common/thread/aside';
import { ThreadHitsContext } from '../../common/thread/hits';
import { ThreadView } from '../../common/thread/ThreadView';
import { HitBar } from './modal/HitBar';
import { ModalHead } from './modal/ModalHead';
import { ModalSkeleton } from './modal/ModalSkeleton';
import { useNeighbours } from './modal/neighbours';
import { threadQuery } from './modal/network';
import { useThreadHits } from './modal/use-thread-hits';
import type { ReviewPlaces } from './review-places';
import { useLogView } from './use-log-view';
import './modal/modal.css';
import './modal/print.css';

/** One finished conversation over the log, with an address of its own. */
export function ConversationModal({ review }: { review: ReviewPlaces }) {
  const { conversation } = useParams({ from: '/signed-in/projects/$project/log/$conversation' });
  const view = useLogView();
  const { project, search } = view;
  const thread = useQuery(threadQuery(project.id, conversation));
  const close = useClose(() => ({ project: project.id, search }));
  const neighbours = useNeighbours(view, conversation);
  return (
    <Modal.Root opened onClose={close} size={1060} centered className="conversation-modal">
      <Modal.Overlay />
      <Modal.Content>
        <ModalHead thread={thread.data ?? null} neighbours={neighbours} onClose={close} />
        <Modal.Body tabIndex={-1} data-autofocus={thread.data ? undefined : true}>
          {thread.data ? (
            <review.Around key={thread.data.conversation.id}>
              <Columns thread={thread.data} project={project.id} search={search} review={review} />
            </review.Around>
          ) : thread.isError ? (
            <Gone failure={thread.error} />
          ) : (
            <ModalSkeleton />
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

interface ColumnsProps {
  thread: Thread;
  project: number;
  search: ReturnType<typeof useLogView>['search'];
  review: ReviewPlaces;
}

function Columns({ thread, project, search, review: { Panel, Comment } }: ColumnsProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  // Up and down scroll the messages at once, also after going on to a neighbour.
  useEffect(() => {
    scroller.current?.focus({ preventScroll: true });
  }, []);
  const walk = useThreadHits(project, thread, search.q, scroller);
  const { role } = useWorkplace();
  const commentable = useCallback(({ id }: Message) => <Comment message={id} />, [Comment]);
  const unfinished = thread.conversation.state !== 'logged';
  const { reason } = thread.reach;
  return (
    <div className="conversation-columns">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className="conversation-thread" ref={scroller} tabIndex={0} data-autofocus>
        {search.q !== undefined && <HitBar q={search.q} walk={walk} />}
        {reason && <ReachNote reason={reason} />}
        {unfinished && (
          <p className="conversation-note">
            {t('log.notLogged')}{' '}
            <Link
              to="/projects/$project/phone/$conversation"
              params={{ project, conversation: thread.conversation.id }}
              search={{}}
            >
              {t('log.toPhone')}
            </Link>
          </p>
        )}
        <ThreadHitsContext value={walk}>
          <ThreadAsideContext value={!unfinished && mayAs(role, 'supervisor') ? commentable : null}>
            <ThreadView project={project} messages={thread.messages} />
          </ThreadAsideContext>
        </ThreadHitsContext>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className="conversation-card" tabIndex={0}>
        <Panel project={project} conversation={thread.conversation.id} thread={thread} />
        <ClientCard
          thread={thread}
          hits={walk.names}
          linkEarlier={(earlier, label) => (
            <Link
              to="/projects/$project/log/$conversation"
              params={{ project, conversation: earlier.id }}
              search={search}
              state={{ fromLog: false }}
            >
              {label}
            </Link>
          )}
        />
      </div>
    </div>
  );
}

/** Why the client cannot be written to; a mere condition is said where one writes. */
function ReachNote({ reason }: { reason: ReachReason }) {
  const { t, i18n } = useTranslation();
  return i18n.exists(`log.reach.${reason}`) ? (
    <p className="conversation-note">{t(`log.reach.${reason}` as 'log.reach.window-closed')}</p>
  ) : null;
}

function Gone({ failure }: { failure: unknown }) {
  const { t } = useTranslation();
  const trouble = useTrouble()(failure);
  return trouble.code === 'not-found' ? (
    <Empty title={t('log.goneTitle')} hint={t('log.goneHint')} />
  ) : (
    <Empty title={t('shell.loadFailed')} hint={trouble.words} />
  );
}

// Closing goes back when the log was before it, so that the back button does not open the conversation again.
function useClose(target: () => { project: number; search: ReturnType<typeof useLogView>['search'] }) {
  const router = useRouter();
  const navigate = useNavigate();
  const fromLog = useRouterState({ select: (state) => state.location.state.fromLog === true });
  return () => {
    if (fromLog) {
      router.history.back();
      return;
    }
    const { project, search } = target();
    void navigate({ to: '/projects/$project/log', params: { project }, search });
  };
}
