import type { AnswerValue, Criterion, CriterionDraft } from './types';

type Measure = Pick<Criterion | CriterionDraft, 'kind' | 'most' | 'weight'>;

/** A criterion with what was answered; undefined while it is not answered yet. */
export interface Answered {
  criterion: Measure;
  value: AnswerValue | undefined;
}

/**
 * The score as the server counts it: of everything that applies, the reached share by weight, 0 to 100; null when
 * nothing applies. What is not answered yet is left out as well, so that the score can be watched growing.
 */
export function scoreOf(answers: readonly Answered[]): number | null {
  const counted = answers.flatMap(({ criterion, value }) =>
    value === undefined || value === null ? [] : [{ weight: criterion.weight, share: shareOf(criterion, value) }],
  );
  const whole = counted.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) {
    return null;
  }
  return Math.round((counted.reduce((sum, { weight, share }) => sum + weight * share, 0) / whole) * 100);
}

/** How much of a criterion is reached: 0 to 1. */
export function shareOf({ most }: Measure, value: boolean | number): number {
  return typeof value === 'boolean' ? Number(value) : value / (most ?? 1);
}

/** How much of the whole a criterion's weight is, in per cent; together not always exactly 100. */
export function weightShare(weight: number, all: readonly Measure[]): number {
  const whole = all.reduce((sum, each) => sum + each.weight, 0);
  return whole > 0 ? Math.round((weight / whole) * 100) : 0;
}

/** Everything that may be answered, from the worst to the best; "does not apply" stands apart. */
export function valuesOf({ kind, most }: Measure): (boolean | number)[] {
  return kind === 'yes-no' ? [true, false] : Array.from({ length: (most ?? 1) + 1 }, (_, index) => index);
}

/** The answer that a key gives to a criterion: digits for a scale, y or n, and x for "does not apply". */
export function answerOf(key: string, criterion: Measure): AnswerValue | undefined {
  if (key === 'x' || key === '-') {
    return null;
  }
  if (criterion.kind === 'yes-no') {
    return key === 'y' ? true : key === 'n' ? false : undefined;
  }
  return /^\d$/.test(key) && Number(key) <= (criterion.most ?? 0) ? Number(key) : undefined;
}

/** Good, middling or poor: the colour beside a score. */
export function gradeOf(score: number): 'good' | 'fair' | 'poor' {
  return score >= 80 ? 'good' : score >= 50 ? 'fair' : 'poor';
}
