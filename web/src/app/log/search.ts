import type { Day, Messenger } from '../../common/types';
import { RANGES, type RangeName } from './ranges';

export const SORTS = ['-createdAt', 'createdAt', 'manager', '-manager'] as const;
export type Sort = (typeof SORTS)[number];

export const MESSENGERS: readonly Messenger[] = ['telegram', 'viber', 'messenger'];

/** The view of the log as its address tells it; what is left out has its default. */
export interface LogSearch {
  range?: RangeName;
  from?: Day;
  to?: Day;
  by?: 'closed';
  manager?: (number | 'none')[];
  channel?: Messenger[];
  /** Exact values. */
  source?: string;
  medium?: string;
  campaign?: string;
  unanswered?: true;
  sort?: Exclude<Sort, '-createdAt'>;
}

/** Reads an address. What makes no sense is dropped rather than refused: an old bookmark still opens the log. */
export function logSearch(raw: Record<string, unknown>): LogSearch {
  const search: LogSearch = {};
  const range = oneOf(raw.range, RANGES);
  if (range) {
    search.range = range;
  } else {
    const from = day(raw.from);
    const to = day(raw.to);
    if (from) search.from = from;
    if (to) search.to = to;
  }
  if (raw.by === 'closed') search.by = 'closed';
  const managers = list(raw.manager).flatMap(manager);
  if (managers.length > 0) search.manager = [...new Set(managers)];
  const channels = list(raw.channel).flatMap((each) => oneOf(each, MESSENGERS) ?? []);
  if (channels.length > 0) search.channel = [...new Set(channels)];
  for (const field of ['source', 'medium', 'campaign'] as const) {
    const value = String(raw[field] ?? '').trim();
    if (value) search[field] = value;
  }
  if (String(raw.unanswered) === 'true') search.unanswered = true;
  const sort = oneOf(raw.sort, SORTS);
  if (sort && sort !== '-createdAt') search.sort = sort;
  return search;
}

/** Whether anything is filtered; the order does not count. */
export function isFiltered(search: LogSearch): boolean {
  return Object.keys(search).some((key) => key !== 'sort');
}

/** The same order without any filter. */
export function withoutFilters({ sort }: LogSearch): LogSearch {
  return sort ? { sort } : {};
}

function list(value: unknown): string[] {
  const values = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return values.flatMap((each) => String(each).split(',')).filter((each) => each !== '');
}

function manager(value: string): (number | 'none')[] {
  if (value === 'none') {
    return ['none'];
  }
  return /^[1-9]\d{0,14}$/.test(value) ? [Number(value)] : [];
}

function day(value: unknown): Day | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return null;
  }
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : null;
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((each) => each === value);
}
