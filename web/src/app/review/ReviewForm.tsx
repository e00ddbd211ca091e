import { Button, Group, Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person, Review, Thread } from '../../common/api';
import { http } from '../../common/http';
import { useWorkplace } from '../../common/project';
import { FormTrouble } from '../form/FormTrouble';
import { useSubmission } from '../form/submission';
import { CriterionInput } from './CriterionInput';
import { LiveScore } from './LiveScore';
import { MessageCommentFields } from './MessageCommentFields';
import { scorecardsQuery, useReviewChange } from './network';
import { useReviewDraft } from './use-review-draft';

const LONGEST_COMMENT = 4000;

interface ReviewFormProps {
  thread: Thread;
  /** Whose work may be judged. */
  managers: readonly Person[];
  /** The review that is changed; null for a new one. */
  former?: Review | null;
  /** Somebody asked for it just now, and wants to answer the first question. */
  focused?: boolean;
  onSaved: () => void;
  onCancel: () => void;
}

/** A scorecard to be answered, with comments on the whole and on single messages. */
export function ReviewForm({ thread, managers, former = null, focused = false, onSaved, onCancel }: ReviewFormProps) {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const change = useReviewChange();
  const { data } = useQuery(scorecardsQuery(project.id));
  const scorecards = data?.scorecards.filter(({ archived }) => !archived) ?? [];
  const draft = useReviewDraft(scorecards, former);
  const [manager, setManager] = useState(former?.manager?.id ?? managers[0]?.id ?? null);
  const form = useSubmission(['comment'], async () => {
    const comment = draft.comment.trim() || null;
    const comments = draft.comments.filter(({ text }) => text.trim() !== '');
    await change((path) =>
      former
        ? http.put(`${path}/${former.id}`, { manager, answers: draft.answers, comment })
        : http.post(path, {
            conversation: thread.conversation.id,
            scorecard: draft.scorecard?.id,
            manager,
            answers: draft.answers,
            comment,
            comments,
          }),
    );
    onSaved();
  });
  const fields = useRef<HTMLFormElement>(null);
  const ready = draft.criteria.length > 0;
  useEffect(() => {
    if (ready && focused) {
      fields.current?.querySelector<HTMLElement>('input[type="radio"]')?.focus();
    }
  }, [ready, focused]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.submit(null);
  };
  return (
    <form onSubmit={submit} className="review-form" ref={fields}>
      {!former && scorecards.length > 1 && (
        <Select
          size="xs"
          label={t('review.scorecard')}
          allowDeselect={false}
          data={scorecards.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={draft.scorecard ? String(draft.scorecard.id) : null}
          onChange={(next) => next && draft.chooseScorecard(Number(next))}
        />
      )}
      {managers.length > 1 && (
        <Select
          size="xs"
          label={t('review.reviewed')}
          allowDeselect={false}
          data={managers.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={manager === null ? null : String(manager)}
          onChange={(next) => next && setManager(Number(next))}
        />
      )}
      {draft.criteria.map((criterion) => (
        <CriterionInput
          key={criterion.id}
          criterion={criterion}
          value={draft.valueOf(criterion)}
          onChange={(value) => draft.answer(criterion, value)}
        />
      ))}
      <LiveScore answers={draft.answered} />
      <Textarea
        size="sm"
        label={t('review.comment')}
        placeholder={t('review.commentHint')}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={LONGEST_COMMENT}
        value={draft.comment}
        onChange={(event) => draft.setComment(event.currentTarget.value)}
        error={form.errorAt('comment')}
      />
      {!former && <MessageCommentFields thread={thread} comments={draft.comments} onChange={draft.setComments} />}
      <FormTrouble words={form.general} />
      <Group gap={8}>
        <Button type="submit" loading={form.busy} disabled={!draft.complete}>
          {t('review.save')}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </Group>
    </form>
  );
}
