import type { SavedView } from '../../../common/api';
import type { ColumnId } from '../../filter/columns';
import { changed, type LogSearch, logSearch } from '../../filter/search';
import { readSearch, writeSearch } from '../../page/search-text';

/** What a view keeps of the log: filter, order and columns. */
export function queryOf(search: LogSearch, columns: readonly ColumnId[]): string {
  return writeSearch({ ...changed(search, { view: undefined, columns: [...columns] }) }).slice(1);
}

/** The log as a view shows it. */
export function searchOf({ id, query }: Pick<SavedView, 'id' | 'query'>): LogSearch {
  return { ...logSearch(readSearch(query)), view: id };
}

/** Whether the log shows something else than the view it was opened from. */
export function differs(view: Pick<SavedView, 'id' | 'query'>, search: LogSearch): boolean {
  return spelt(searchOf(view)) !== spelt(search);
}

// The order in which the filters were chosen does not matter.
function spelt(search: LogSearch): string {
  const { view: _, ...rest } = search;
  const entries = Object.entries(rest).toSorted(([one], [other]) => one.localeCompare(other));
  return writeSearch(Object.fromEntries(entries));
}
