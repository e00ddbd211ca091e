import type { Criterion } from '../../common/api';
import type { AnswerValue, CriterionDraft } from './types';

/** Every scale, from two points to ten, divides it without a remainder. */
const PARTS = 2520;

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
  let whole = 0;
  let reached = 0;
  for (const { criterion, value } of answers) {
    if (value !== undefined && value !== null) {
      whole += criterion.weight;
      reached += criterion.weight * partsOf(criterion, value);
    }
  }
  return whole === 0 ? null : Math.round((reached * 100) / (whole * PARTS));
}

// Whole numbers up to the last step: added shares such as thirds would now and then fall just below the half.
function partsOf({ most }: Measure, value: boolean | number): number {
  return typeof value === 'boolean' ? Number(value) * PARTS : value * (PARTS / (most ?? 1));
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
