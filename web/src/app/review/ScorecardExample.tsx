import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CriterionInput } from './CriterionInput';
import type { EditedCriterion } from './criteria';
import { LiveScore } from './LiveScore';
import { valuesOf } from './score';
import type { AnswerValue } from './types';

/** The scorecard as reviewers will see it, to be played with: how the score is counted is seen at once. */
export function ScorecardExample({ criteria }: { criteria: readonly EditedCriterion[] }) {
  const { t } = useTranslation();
  const [given, setGiven] = useState<Readonly<Record<string, AnswerValue>>>({});
  // An answer to what has become another kind of question is none.
  const answerTo = (criterion: EditedCriterion) => {
    const value = given[criterion.key];
    return value === null || (value !== undefined && valuesOf(criterion).includes(value)) ? value : undefined;
  };
  return (
    <aside className="editor-example" aria-label={t('review.example')}>
      <h2>{t('review.example')}</h2>
      <p className="meta">{t('review.exampleHint')}</p>
      {criteria.map((criterion) => (
        <CriterionInput
          key={criterion.key}
          criterion={criterion}
          value={answerTo(criterion)}
          onChange={(value) => setGiven({ ...given, [criterion.key]: value })}
        />
      ))}
      <LiveScore answers={criteria.map((criterion) => ({ criterion, value: answerTo(criterion) }))} />
    </aside>
  );
}
