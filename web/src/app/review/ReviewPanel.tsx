import { Button, Skeleton } from '@mantine/core';
import { IconClipboardCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../../common/api';
import { useTrouble } from '../../common/problems';
import { mayAs, useWorkplace } from '../../common/project';
import { tell } from '../page/told';
import { MessageCommentsContext } from './message-comments';
import { reviewable } from './message-words';
import { NextTask } from './NextTask';
import { conversationReviewsQuery } from './network';
import { ReviewForm } from './ReviewForm';
import { ReviewView } from './ReviewView';
import { TaskNote, useTask } from './TaskNote';
import './panel.css';

interface ReviewPanelProps {
  project: number;
  conversation: number;
  thread: Thread;
}

/** The reviews of one conversation, beside its thread: to write, to read, to answer. Viewers see scores alone. */
export function ReviewPanel({ project, conversation, thread }: ReviewPanelProps) {
  const { role } = useWorkplace();
  if (!mayAs(role, 'manager') || thread.conversation.state !== 'logged') {
    return null;
  }
  return <Reviews key={conversation} project={project} conversation={conversation} thread={thread} />;
}

function Reviews({ project, conversation, thread }: ReviewPanelProps) {
  const { t } = useTranslation();
  const { me, role } = useWorkplace();
  const explain = useTrouble();
  // Null while the person has not chosen: then a conversation out of the queue begins with the scorecard open.
  const [wanted, setWanted] = useState<'to-answer' | 'to-comment' | 'no' | null>(null);
  const reviews = useQuery(conversationReviewsQuery(project, conversation));
  const task = useTask(project, conversation);
  const [finished, setFinished] = useState(false);
  const asked = useContext(MessageCommentsContext)?.message ?? null;
  const reviewer = mayAs(role, 'supervisor');
  const none = reviews.data?.reviews.length === 0;
  const writing = wanted === null ? task !== null && none : wanted !== 'no';
  // Commenting on a message of a conversation without a review begins one.
  useEffect(() => {
    if (asked !== null && none && reviewer) {
      setWanted('to-comment');
    }
  }, [asked, none, reviewer]);
  // Managers see what is about their own work: to them, no review does not mean that there is none.
  if (!reviewer && (reviews.isPending || none)) {
    return null;
  }
  if (!reviews.data) {
    return (
      <div className="review-panel">
        {reviews.isError ? (
          <p className="review-empty">{explain(reviews.error).words}</p>
        ) : (
          <Skeleton height={64} aria-hidden="true" />
        )}
      </div>
    );
  }
  const found = reviews.data.reviews;
  const mine = found.filter(({ own }) => own).map(({ manager }) => manager?.id);
  const left = reviewable(thread).filter(({ id }) => !mine.includes(id));
  const saved = () => {
    setWanted('no');
    setFinished(task !== null);
    tell(t('review.saved'));
  };
  return (
    <section className="review-panel" aria-label={t('review.ofConversation')}>
      <h3>{t('review.ofConversation')}</h3>
      {task && !finished && <TaskNote task={task} />}
      {found.map((review, index) => (
        <ReviewView
          key={review.id}
          review={review}
          thread={thread}
          mine={review.manager?.id === me.staff.id}
          asked={index === 0 && !writing ? asked : null}
        />
      ))}
      {found.length === 0 && !writing && <p className="review-empty">{t('review.noneYet')}</p>}
      {finished && <NextTask project={project} after={conversation} />}
      {writing ? (
        <ReviewForm
          thread={thread}
          managers={left}
          focused={wanted === 'to-answer'}
          onSaved={saved}
          onCancel={() => setWanted('no')}
        />
      ) : (
        reviewer &&
        left.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconClipboardCheck size={16} stroke={1.8} />}
            onClick={() => setWanted('to-answer')}
          >
            {found.length > 0 ? t('review.another') : t('review.begin')}
          </Button>
        )
      )}
    </section>
  );
}
