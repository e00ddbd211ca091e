import type { Criterion, CriterionKind } from '../../common/api';
import type { CriterionDraft } from './types';

/** A criterion while it is edited; `key` keeps its place on screen before the server has given it an id. */
export interface EditedCriterion extends CriterionDraft {
  key: string;
}

let made = 0;

export function newCriterion(): EditedCriterion {
  made += 1;
  return { key: `new ${made}`, id: null, title: '', help: null, kind: 'yes-no', most: null, weight: 10 };
}

export function edited(criterion: Criterion): EditedCriterion {
  return { ...criterion, key: String(criterion.id) };
}

/** Another kind; a scale begins with five points. */
export function ofKind(criterion: EditedCriterion, kind: CriterionKind): EditedCriterion {
  return { ...criterion, kind, most: kind === 'scale' ? (criterion.most ?? 5) : null };
}

/** As it is sent. */
export function sent(criteria: readonly EditedCriterion[]): CriterionDraft[] {
  return criteria.map(({ id, title, help, kind, most, weight }) => ({
    id,
    title: title.trim(),
    help: help?.trim() || null,
    kind,
    most,
    weight,
  }));
}

/** The list with one entry put where another stands. */
export function movedTo<T>(list: readonly T[], from: number, to: number): T[] {
  const next = [...list];
  const [entry] = next.splice(from, 1);
  if (entry !== undefined) {
    next.splice(to, 0, entry);
  }
  return next;
}
