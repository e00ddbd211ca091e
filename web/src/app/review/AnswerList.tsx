import { useTranslation } from 'react-i18next';
import type { Criterion, Review } from '../../common/api';
import { shareOf } from './score';
import type { AnswerValue } from './types';

/** What was answered to each criterion. */
export function AnswerList({ review }: { review: Review }) {
  const { t } = useTranslation();
  const values = new Map(review.answers.map(({ criterion, value }) => [criterion, value]));
  const words = (value: AnswerValue | undefined, { most }: Criterion) => {
    if (value === null || value === undefined) {
      return t('review.notApplicableShort');
    }
    return typeof value === 'boolean' ? t(value ? 'review.yes' : 'review.no') : `${value} / ${most}`;
  };
  const short = (value: AnswerValue | undefined, criterion: Criterion) =>
    value !== null && value !== undefined && shareOf(criterion, value) < 0.5;
  return (
    <dl className="answer-list">
      {review.scorecard.criteria.map((criterion) => {
        const value = values.get(criterion.id);
        return (
          <div key={criterion.id} data-short={short(value, criterion) || undefined}>
            <dt title={criterion.help ?? undefined}>{criterion.title}</dt>
            <dd className="numbers">{words(value, criterion)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
