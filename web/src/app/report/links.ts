import type { Day, Messenger } from '../../common/api';
import { daysOf } from '../filter/ranges';
import { type LogSearch, logSearch } from '../filter/search';

/** What a figure counts within the report's filter, in the words of the log's own parameters. */
export interface Refinement {
  from?: Day;
  to?: Day;
  manager?: number | 'none';
  closedBy?: number | 'none';
  channel?: Messenger;
  source?: string;
  medium?: string;
  campaign?: string;
  result?: string;
  unanswered?: boolean;
  answered?: boolean;
  automatic?: boolean;
  silent?: boolean;
  reviewed?: boolean;
  /** 1 is Monday. */
  weekday?: number;
  hour?: number;
  sort?: string;
}

const WORDS = new Set(['source', 'medium', 'campaign', 'result']);

/** The log's address for what a figure counts. A refinement takes the place of the filter's own part. */
export function refined(search: LogSearch, more: Refinement, today: Day): LogSearch {
  if (more.from === undefined || more.to === undefined) {
    return logSearch({ ...search, ...asLists(more) });
  }
  const { range, from: _, to: __, ...rest } = search;
  const days = range ? daysOf(range, today) : search;
  // The first and the last week or month of a report may be cut by its filter.
  const from = days.from && days.from > more.from ? days.from : more.from;
  const to = days.to && days.to < more.to ? days.to : more.to;
  return logSearch({ ...rest, ...asLists(more), from, to });
}

// In an address a comma parts two values: one that has a comma itself is given as a list of one.
function asLists(more: Refinement): Record<string, unknown> {
  return Object.fromEntries(Object.entries(more).map(([name, value]) => [name, WORDS.has(name) ? [value] : value]));
}
