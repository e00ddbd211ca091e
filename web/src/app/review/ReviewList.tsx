import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review } from '../../common/api';
import { useWorkplace } from '../../common/project';
import { useFormat } from '../../common/use-format';
import { ConversationCell } from './ConversationCell';
import { reviewsQuery } from './network';
import { ListFailed, ListSkeleton } from './PartStates';
import { Score } from './Score';

interface ReviewListProps {
  filter: Record<string, string>;
  /** They are about the reader. */
  mine?: boolean;
  empty: ReactNode;
}

/** Finished reviews, newest first. */
export function ReviewList({ filter, mine = false, empty }: ReviewListProps) {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const reviews = useInfiniteQuery(reviewsQuery(project.id, filter));
  if (!reviews.data) {
    return reviews.isError ? (
      <ListFailed failure={reviews.error} onRetry={() => void reviews.refetch()} />
    ) : (
      <ListSkeleton />
    );
  }
  const found = reviews.data.pages.flatMap((page) => page.reviews);
  if (found.length === 0) {
    return empty;
  }
  return (
    <>
      <ul className="review-rows" data-outdated={reviews.isPlaceholderData || undefined}>
        {found.map((review) => (
          <ReviewRow key={review.id} review={review} mine={mine} />
        ))}
      </ul>
      {reviews.hasNextPage && (
        <Button
          variant="default"
          mt={12}
          loading={reviews.isFetchingNextPage}
          onClick={() => void reviews.fetchNextPage()}
        >
          {t('review.showMore')}
        </Button>
      )}
    </>
  );
}

function ReviewRow({ review, mine }: { review: Review; mine: boolean }) {
  const { t } = useTranslation();
  const { dayAndTime } = useFormat();
  const { summary, manager, reviewer, scorecard, createdAt, seenAt, score } = review;
  const words = review.comment ?? review.comments[0]?.text ?? null;
  const replied = review.comments.some(({ author }) => author.id === manager?.id);
  return (
    <li className="review-row" data-unseen={(mine && !seenAt) || undefined}>
      <Score score={score} />
      <ConversationCell summary={summary}>
        {mine && !seenAt && <strong className="review-new">· {t('review.unseen')}</strong>}
        {words && <span>· {words}</span>}
      </ConversationCell>
      {!mine && <span className="review-row-who">{manager?.name ?? t('report.nobody')}</span>}
      <span className="review-row-why">
        <span>{scorecard.name}</span>
        <span className="meta">
          {dayAndTime(createdAt)} · {reviewer.name}
          {!mine && replied && ` · ${t('review.replied')}`}
        </span>
      </span>
    </li>
  );
}
