import { useDebouncedValue } from '@mantine/hooks';
import { useQueries } from '@tanstack/react-query';
import type { LogHit, LogRow } from '../../../common/api';
import { hitsQuery } from './network';

/** Rows are asked for in blocks, so that scrolling by one of them asks for nothing. */
const BLOCK = 50;
/** While one scrolls quickly, nothing can be read and nothing is asked. */
const CALM_MS = 120;

/** Where the search found the rows on screen, by their numbers. */
export function useHits(
  project: number,
  q: string | undefined,
  rows: readonly LogRow[],
  first: number,
  last: number,
): ReadonlyMap<number, LogHit> {
  const [block, lastBlock] = [Math.floor(Math.max(0, first) / BLOCK), Math.floor(Math.max(0, last) / BLOCK)];
  const [calm] = useDebouncedValue(`${block} ${lastBlock}`, CALM_MS, { leading: true });
  const [from = 0, to = 0] = calm.split(' ').map(Number);
  const blocks = q === undefined ? [] : blocksOf(rows, from, to);
  return useQueries({
    queries: blocks.map((ids) => hitsQuery(project, q ?? '', ids)),
    combine: (results) => new Map(results.flatMap(({ data }) => data?.hits.map((hit) => [hit.id, hit] as const) ?? [])),
  });
}

function blocksOf(rows: readonly LogRow[], from: number, to: number): number[][] {
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return numbers
    .map((number) => rows.slice(number * BLOCK, (number + 1) * BLOCK).map(({ id }) => id))
    .filter((ids) => ids.length > 0);
}
