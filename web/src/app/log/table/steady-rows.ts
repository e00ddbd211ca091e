import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { LogRow } from '../../../common/api';
import type { LogSearch } from '../../filter/search';

/** When new conversations come in at the top, what one reads further down stays where it is. */
export function useSteadyRows(
  rows: readonly LogRow[],
  height: number,
  search: LogSearch,
  scroller: RefObject<HTMLElement | null>,
): void {
  const before = useRef({ rows, search });
  useLayoutEffect(() => {
    const { rows: old, search: oldSearch } = before.current;
    before.current = { rows, search };
    const element = scroller.current;
    if (old === rows || oldSearch !== search || !element || element.scrollTop < height) {
      return;
    }
    const seen = old[Math.floor(element.scrollTop / height)];
    const came = seen ? rows.findIndex((row) => row.id === seen.id) - old.indexOf(seen) : 0;
    if (seen && came > 0) {
      element.scrollTop += came * height;
    }
  });
}
