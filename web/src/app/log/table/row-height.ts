import type { Density } from '../columns/arrangement';

const HEIGHTS: Record<Density | 'card', number> = { comfortable: 44, dense: 36, card: 82 };
/** The line that says where the search found it. */
const EXTRACT = 20;

/** All rows are equally high, the line beneath them included, so that ten thousand of them never have to be measured. */
export function rowHeight(shape: Density | 'card', searching: boolean): number {
  return HEIGHTS[shape] + (searching ? EXTRACT : 0);
}
