import type { LogRow } from '../../common/types';
import type { LogSearch } from './search';

export const SOURCE_FIELDS = ['source', 'medium', 'campaign'] as const;

/** What the log is narrowed to: exact values, each of them optional. */
export type SourceChoice = Pick<LogSearch, (typeof SOURCE_FIELDS)[number]>;

/** The choice as a reader would spell it: `google / cpc · Autumn sale`; empty without a choice. */
export function sourceWords({ source, medium, campaign }: SourceChoice): string {
  const from = medium ? `${source ?? '…'} / ${medium}` : source;
  return [from, campaign].filter(Boolean).join(' · ');
}

/** The values of a field that the rows have, each once and in order. */
export function valuesIn(rows: readonly LogRow[], field: keyof SourceChoice): string[] {
  return [...new Set(rows.map((row) => row.source[field]))].sort((one, other) => one.localeCompare(other));
}

/** The same view with another choice; what is blank is not asked for. */
export function withSource({ source: _, medium: __, campaign: ___, ...search }: LogSearch, choice: SourceChoice) {
  const next: LogSearch = search;
  for (const field of SOURCE_FIELDS) {
    const value = choice[field]?.trim();
    if (value) next[field] = value;
  }
  return next;
}
