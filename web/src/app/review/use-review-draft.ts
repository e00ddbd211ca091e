import { useLocalStorage } from '@mantine/hooks';
import { useState } from 'react';
import type { Criterion, Review, Scorecard } from '../../common/api';
import type { Answered } from './score';
import type { Answer, AnswerValue, MessageComment } from './types';

/** What is being answered, before it is sent. A scorecard that is left and chosen again keeps its answers. */
export function useReviewDraft(scorecards: readonly Scorecard[], former: Review | null) {
  const [last, setLast] = useLocalStorage<number | null>({
    key: 'rozmova.scorecard',
    defaultValue: null,
    getInitialValueInEffect: false,
  });
  const [given, setGiven] = useState<ReadonlyMap<number, AnswerValue>>(
    () => new Map(former?.answers.map(({ criterion, value }) => [criterion, value])),
  );
  const [comment, setComment] = useState(former?.comment ?? '');
  const [comments, setComments] = useState<MessageComment[]>([]);
  const scorecard = former?.scorecard ?? scorecards.find(({ id }) => id === last) ?? scorecards[0] ?? null;
  const criteria: readonly Criterion[] = scorecard?.criteria ?? [];
  const answered: Answered[] = criteria.map((criterion) => ({ criterion, value: given.get(criterion.id) }));
  const answers: Answer[] = criteria.flatMap(({ id }) => {
    const value = given.get(id);
    return value === undefined ? [] : [{ criterion: id, value }];
  });
  return {
    scorecard,
    criteria,
    chooseScorecard: setLast,
    valueOf: (criterion: Criterion) => given.get(criterion.id),
    answer: (criterion: Criterion, value: AnswerValue) =>
      setGiven((before) => new Map([...before, [criterion.id, value]])),
    answered,
    answers,
    complete: criteria.length > 0 && answers.length === criteria.length,
    comment,
    setComment,
    comments,
    setComments,
  };
}
