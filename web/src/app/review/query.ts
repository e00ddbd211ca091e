import type { Day } from '../../common/types';
import { filterOf } from '../log/network';
import { type LogSearch, logSearch, WORD_FIELDS } from '../log/search';

/** A rule's filter for the chips of the log. */
export function searchOf(query: string): LogSearch {
  const params = new URLSearchParams(query);
  const raw: Record<string, unknown> = { ...Object.fromEntries(params), by: params.get('dateField') };
  // A word may have a comma, which parts the values of all other lists.
  for (const field of [...WORD_FIELDS, 'weekday', 'hour']) {
    raw[field] = params.getAll(field);
  }
  return logSearch(raw);
}

/** The chips' filter as the server takes it. */
export function queryOf(search: LogSearch, today: Day): string {
  return filterOf(search, today).toString();
}

/** Only what is found, not how the log shows it. */
export function lookless({ sort: _, columns: __, view: ___, ...filter }: LogSearch): LogSearch {
  return filter;
}

/** Without days, too: a rule's own period says when. */
export function timeless(search: LogSearch): LogSearch {
  const { range: _, from: __, to: ___, by: ____, ...filter } = lookless(search);
  return filter;
}
