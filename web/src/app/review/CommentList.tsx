import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../common/Avatar';
import type { Review, ReviewComment, Thread } from '../../common/api';
import { http } from '../../common/http';
import { useTrouble } from '../../common/problems';
import { useFormat } from '../../common/use-format';
import { tellTrouble } from '../page/told';
import { useReviewChange } from './network';
import { Quoted } from './Quoted';

/** Comments and replies, oldest first. */
export function CommentList({ review, thread }: { review: Review; thread: Thread }) {
  const change = useReviewChange();
  const explain = useTrouble();
  if (review.comments.length === 0) {
    return null;
  }
  const remove = (comment: ReviewComment) =>
    change((path) => http.delete(`${path}/${review.id}/comments/${comment.id}`)).catch((failure) =>
      tellTrouble(explain(failure).words),
    );
  return (
    <ul className="comments">
      {review.comments.map((comment) => (
        <Comment key={comment.id} comment={comment} thread={thread} onRemove={() => void remove(comment)} />
      ))}
    </ul>
  );
}

interface CommentProps {
  comment: ReviewComment;
  thread: Thread;
  onRemove: () => void;
}

function Comment({ comment: { author, at, message, text, own }, thread, onRemove }: CommentProps) {
  const { t } = useTranslation();
  const { shortMoment, exactMoment } = useFormat();
  return (
    <li className="comment">
      <Avatar name={author.name} size={22} />
      <div className="comment-body">
        <div className="comment-head">
          <span className="strong">{author.name}</span>
          <time className="meta numbers" dateTime={at} title={exactMoment(at)}>
            {shortMoment(at)}
          </time>
          {own && (
            <ActionIcon size={24} aria-label={t('review.removeComment')} onClick={onRemove}>
              <IconTrash size={14} stroke={1.6} />
            </ActionIcon>
          )}
        </div>
        {message !== null && <Quoted thread={thread} message={message} />}
        <p>{text}</p>
      </div>
    </li>
  );
}
