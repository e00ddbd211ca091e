import { Button, Textarea } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Review, Thread } from '../../common/api';
import { http } from '../../common/http';
import { FormTrouble } from '../form/FormTrouble';
import { useSubmission } from '../form/submission';
import { MessageCommentsContext } from './message-comments';
import { useReviewChange } from './network';
import { Quoted } from './Quoted';

const LONGEST_COMMENT = 4000;

interface ReplyFormProps {
  review: Review;
  thread: Thread;
  mine: boolean;
  /** On which message it is; null for the whole conversation. */
  message: number | null;
}

/** The reviewed manager's answer, or one more comment of a reviewer; opens when it is wanted. */
export function ReplyForm({ review, thread, mine, message }: ReplyFormProps) {
  const { t } = useTranslation();
  const change = useReviewChange();
  const asked = useContext(MessageCommentsContext);
  const [wanted, setWanted] = useState(false);
  const opened = wanted || message !== null;
  const [text, setText] = useState('');
  const leave = () => {
    setWanted(false);
    setText('');
    asked?.choose(null);
  };
  const form = useSubmission(['text', 'message'], async () => {
    await change((path) => http.post(`${path}/${review.id}/comments`, { message, text: text.trim() }));
    leave();
  });
  const words = mine ? t('review.reply') : t('review.addComment');
  if (!opened) {
    return (
      <button type="button" className="reply-open" onClick={() => setWanted(true)}>
        {words}
      </button>
    );
  }
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (text.trim()) {
      form.submit(null);
    }
  };
  const byKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      submit();
    }
  };
  return (
    <form onSubmit={submit} className="reply">
      {message !== null && <Quoted thread={thread} message={message} />}
      <Textarea
        size="sm"
        aria-label={words}
        placeholder={mine ? t('review.replyHint') : t('review.addCommentHint')}
        autosize
        autoFocus
        minRows={2}
        maxLength={LONGEST_COMMENT}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={byKey}
        error={form.errorAt('text') ?? form.errorAt('message')}
      />
      <FormTrouble words={form.general} />
      <div className="reply-actions">
        <Button type="submit" size="xs" loading={form.busy} disabled={!text.trim()}>
          {t('review.send')}
        </Button>
        <Button variant="default" size="xs" onClick={leave}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
}
