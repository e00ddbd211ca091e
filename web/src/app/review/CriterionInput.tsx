import { type KeyboardEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, valuesOf } from './score';
import type { AnswerValue, CriterionDraft } from './types';
import './criterion.css';

interface CriterionInputProps {
  criterion: CriterionDraft;
  /** Undefined while nothing is chosen. */
  value: AnswerValue | undefined;
  onChange: (value: AnswerValue) => void;
}

/** One question of a scorecard: radio buttons, and each answer has its key. */
export function CriterionInput({ criterion, value, onChange }: CriterionInputProps) {
  const { t } = useTranslation();
  const name = useId();
  const byKey = (event: KeyboardEvent) => {
    const answer = event.ctrlKey || event.metaKey || event.altKey ? undefined : answerOf(event.key, criterion);
    if (answer !== undefined) {
      event.preventDefault();
      onChange(answer);
    }
  };
  const words = (each: boolean | number) =>
    typeof each === 'number' ? String(each) : t(each ? 'review.yes' : 'review.no');
  const choice = (each: AnswerValue, label: string) => (
    <label key={label} className="criterion-answer" data-apart={each === null || undefined}>
      <input
        type="radio"
        name={name}
        checked={value === each}
        onChange={() => onChange(each)}
        aria-label={each === null ? t('review.notApplicable') : undefined}
      />
      <span className="numbers" title={each === null ? t('review.notApplicable') : undefined}>
        {label}
      </span>
    </label>
  );
  return (
    <fieldset className="criterion" onKeyDown={byKey} data-open={value === undefined || undefined}>
      <legend>
        {criterion.title || t('review.untitled')}
        <span className="meta numbers"> {t('review.weightIs', { weight: criterion.weight })}</span>
      </legend>
      {criterion.help && <p className="criterion-help">{criterion.help}</p>}
      <div className="criterion-answers">
        {valuesOf(criterion).map((each) => choice(each, words(each)))}
        {choice(null, t('review.notApplicableShort'))}
      </div>
    </fieldset>
  );
}
