import type { Day } from '../../common/api';
import { filterOf } from '../filter/network';
import type { LogSearch } from '../filter/search';

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
