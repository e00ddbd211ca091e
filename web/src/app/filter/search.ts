import type { Day, Messenger } from '../../common/api';
import { readList } from '../page/search-text';
import { COLUMNS, type ColumnId, SORT_KEYS, type Sort, USUAL_SORT } from './columns';
import { RANGES, type RangeName } from './ranges';

export const MESSENGERS: readonly Messenger[] = ['telegram', 'viber', 'messenger'];

/** Filters that are lists of exact words; `(none)` among results means "without". */
export const WORD_FIELDS = ['source', 'medium', 'campaign', 'term', 'content', 'result', 'tag'] as const;
export type WordField = (typeof WORD_FIELDS)[number];

/** Filters that ask for one of two kinds of conversations. */
export const SWITCHES = ['unanswered', 'answered', 'automatic', 'attachments', 'silent', 'reviewed'] as const;
export type Switch = (typeof SWITCHES)[number];

/** The view of the log as its address tells it; what is left out has its default. */
export interface LogSearch extends Partial<Record<WordField, string[]>>, Partial<Record<Switch, boolean>> {
  range?: RangeName;
  from?: Day;
  to?: Day;
  by?: 'closed';
  manager?: (number | 'none')[];
  /** `none` for conversations that the project's rule closed. */
  closedBy?: (number | 'none')[];
  /** Messengers, or single accounts of them. */
  channel?: (number | Messenger)[];
  participant?: number[];
  scoreFrom?: number;
  scoreTo?: number;
  /** Monday is 1. */
  weekday?: number[];
  hour?: number[];
  /** Words of the client or of any message. */
  q?: string;
  sort?: Sort;
  /** Which columns, where the address decides it; else each person's own choice. */
  columns?: ColumnId[];
  /** The saved view from which it was made. */
  view?: number;
}

/** What the server takes at most. */
export const LONGEST_QUESTION = 200;

/** Reads an address. What makes no sense is dropped rather than refused: an old bookmark still opens the log. */
export function logSearch(raw: Record<string, unknown>): LogSearch {
  return present({
    ...days(raw),
    manager: parts(raw.manager, person),
    closedBy: parts(raw.closedBy, person),
    channel: parts(raw.channel, (each) => oneOf(each, MESSENGERS) ?? id(each)),
    participant: parts(raw.participant, id),
    ...Object.fromEntries(WORD_FIELDS.map((field) => [field, parts(raw[field], (each) => each.trim() || undefined)])),
    ...Object.fromEntries(SWITCHES.map((field) => [field, truth(raw[field])])),
    scoreFrom: within(raw.scoreFrom, 0, 100),
    scoreTo: within(raw.scoreTo, 0, 100),
    weekday: parts(raw.weekday, (each) => within(each, 1, 7)),
    hour: parts(raw.hour, (each) => within(each, 0, 23)),
    q: question(raw.q),
    sort: sort(raw.sort),
    columns: parts(raw.columns, (each) => oneOf(each, COLUMNS)),
    view: id(String(raw.view ?? '')),
  });
}

/** The view that stands behind a question to the server, such as a report's or an export's. */
export function askedFor(question: string): LogSearch {
  const asked = new URLSearchParams(question);
  const numbers = new Set(['manager', 'closedBy', 'channel', 'participant']);
  const raw = [...new Set(asked.keys())].map((name) => {
    const values = asked.getAll(name);
    // Words may have commas in them; numbers are joined by them.
    return [name, numbers.has(name) ? values.join(',') : values.length > 1 || isWords(name) ? values : values[0]];
  });
  return logSearch({ ...Object.fromEntries(raw), by: asked.get('dateField') ?? undefined });
}

function isWords(name: string): boolean {
  return WORD_FIELDS.some((field) => field === name);
}

/** How it looks, as opposed to what is found. */
const LOOKS: readonly (keyof LogSearch)[] = ['sort', 'columns', 'view'];

/**
 * Whether anything is filtered; order and columns do not count, nor do days that nobody chose.
 */
export function isFiltered(search: LogSearch, usualRange?: RangeName): boolean {
  const usual = usualRange && search.range === usualRange && !search.by;
  return Object.keys(search).some((key) => !LOOKS.includes(key as keyof LogSearch) && !(usual && key === 'range'));
}

/** The same order without any filter; the columns of a saved view go with it. */
export function withoutFilters({ sort, columns, view }: LogSearch): LogSearch {
  return present({ sort, columns: view === undefined ? columns : undefined });
}

/** The same view with something changed; what is empty is left out. */
export function changed(search: LogSearch, change: { [K in keyof LogSearch]?: LogSearch[K] | undefined }): LogSearch {
  return present({ ...search, ...change });
}

type Loose = { [K in keyof LogSearch]?: LogSearch[K] | undefined };

function present(search: Loose): LogSearch {
  const kept = Object.entries(search).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as LogSearch;
}

function days(raw: Record<string, unknown>): Loose {
  const range = oneOf(raw.range, RANGES);
  const chosen = range ? { range } : { from: day(raw.from), to: day(raw.to) };
  return { ...chosen, by: raw.by === 'closed' ? 'closed' : undefined };
}

function parts<T>(value: unknown, read: (part: string) => T | undefined): T[] {
  return [...new Set(readList(value).flatMap((each) => read(each) ?? []))] as T[];
}

function person(value: string): number | 'none' | undefined {
  return value === 'none' ? value : id(value);
}

function id(value: string): number | undefined {
  return /^[1-9]\d{0,14}$/.test(value) ? Number(value) : undefined;
}

function truth(value: unknown): boolean | undefined {
  const text = String(value);
  return text === 'true' ? true : text === 'false' ? false : undefined;
}

function within(value: unknown, least: number, most: number): number | undefined {
  const number = /^\d{1,3}$/.test(String(value)) ? Number(value) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

function question(value: unknown): string | undefined {
  // A number in an address is as good a word as any.
  return typeof value === 'string' || typeof value === 'number'
    ? String(value).slice(0, LONGEST_QUESTION).trim() || undefined
    : undefined;
}

function sort(value: unknown): Sort | undefined {
  const text = String(value ?? '');
  const key = oneOf(text.replace(/^-/, ''), SORT_KEYS);
  return key === undefined || text === USUAL_SORT ? undefined : (text as Sort);
}

function day(value: unknown): Day | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return undefined;
  }
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : undefined;
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((each) => each === value);
}

/** Whether there is anything in a search that can be found: the server finds nothing where there is no word. */
export function hasWord(query: string): boolean {
  return /[\p{L}\p{N}\p{Emoji_Presentation}]/u.test(query);
}
