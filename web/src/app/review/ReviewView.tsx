import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review, Thread } from '../../common/api';
import { http } from '../../common/http';
import { mayAs, useWorkplace } from '../../common/project';
import { useFormat } from '../../common/use-format';
import { Confirm } from '../form/Confirm';
import { useSubmission } from '../form/submission';
import { AnswerList } from './AnswerList';
import { CommentList } from './CommentList';
import { reviewable } from './message-words';
import { useReviewChange } from './network';
import { ReplyForm } from './ReplyForm';
import { ReviewForm } from './ReviewForm';
import { Score } from './Score';

interface ReviewViewProps {
  review: Review;
  thread: Thread;
  /** It is about the reader's own work. */
  mine: boolean;
  /** The message that somebody wants to comment on here. */
  asked: number | null;
}

/** One review with its answers and all that was said about it. */
export function ReviewView({ review, thread, mine, asked }: ReviewViewProps) {
  const { t } = useTranslation();
  const { dayAndTime, exactMoment } = useFormat();
  const { role } = useWorkplace();
  const [changing, setChanging] = useState(false);
  useSeen(review, mine);
  if (changing) {
    return (
      <ReviewForm
        thread={thread}
        managers={reviewable(thread)}
        former={review}
        focused
        onSaved={() => setChanging(false)}
        onCancel={() => setChanging(false)}
      />
    );
  }
  return (
    <article className="review">
      <header className="review-head">
        <Score score={review.score} large />
        <div className="review-who">
          <span className="strong">{review.manager?.name ?? t('report.nobody')}</span>
          <span className="meta" title={exactMoment(review.createdAt)}>
            {t('review.by', { name: review.reviewer.name })} · {dayAndTime(review.createdAt)}
            {review.changedAt && ` · ${t('review.changed')}`}
          </span>
        </div>
        {(review.own || mayAs(role, 'admin')) && <ReviewMenu review={review} onChange={() => setChanging(true)} />}
      </header>
      <AnswerList review={review} />
      {review.comment && <p className="review-comment">{review.comment}</p>}
      <CommentList review={review} thread={thread} />
      <ReplyForm review={review} thread={thread} mine={mine} message={asked} />
      {review.own && review.manager && (
        <p className="meta">
          {review.seenAt
            ? t('review.seenAt', { name: review.manager.name, at: dayAndTime(review.seenAt) })
            : t('review.notSeen', { name: review.manager.name })}
        </p>
      )}
    </article>
  );
}

function ReviewMenu({ review, onChange }: { review: Review; onChange: () => void }) {
  const { t } = useTranslation();
  const change = useReviewChange();
  const [asking, setAsking] = useState(false);
  const removal = useSubmission([], () => change((path) => http.delete(`${path}/${review.id}`)));
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={28} aria-label={t('review.actions')}>
            <IconDots size={16} stroke={1.8} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {review.own && <Menu.Item onClick={onChange}>{t('review.change')}</Menu.Item>}
          <Menu.Item color="red" onClick={() => setAsking(true)}>
            {t('review.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking && (
        <Confirm
          title={t('review.deleteTitle')}
          hint={t('review.deleteHint')}
          action={t('review.delete')}
          busy={removal.busy}
          trouble={removal.general}
          onConfirm={() => removal.submit(null)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

// A review that was on screen counts as seen.
function useSeen({ id, seenAt }: Review, mine: boolean) {
  const change = useReviewChange();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each review, not for each drawing
  useEffect(() => {
    if (mine && seenAt === null) {
      // If it fails the badge stays, and the next look tries again.
      change((path) => http.post(`${path}/${id}/seen`)).catch(() => {});
    }
  }, [id, seenAt, mine]);
}
