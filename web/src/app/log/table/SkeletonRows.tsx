import { Skeleton } from '@mantine/core';
import type { ColumnId } from '../../filter/columns';

const LINES = Array.from({ length: 14 }, (_, index) => index);

interface SkeletonRowsProps {
  cards: boolean;
  columns: readonly ColumnId[];
  height: number;
  /** How many there are. */
  count?: number;
}

/** Rows in their final shape while a page is on its way; shown after a moment only. */
export function SkeletonRows({ cards, columns, height, count = LINES.length }: SkeletonRowsProps) {
  return (
    <div className="log-skeleton" aria-hidden="true">
      {LINES.slice(0, count).map((line) => (
        <div key={line} className={cards ? 'log-card' : 'log-line'} style={{ height }}>
          {cards ? <SkeletonCard /> : <SkeletonLine seed={line} columns={columns} />}
        </div>
      ))}
    </div>
  );
}

function SkeletonLine({ seed, columns }: { seed: number; columns: readonly ColumnId[] }) {
  return (
    <div className="log-grid">
      {columns.map((column, place) => (
        <div key={column} className={column === 'client' ? 'log-client' : undefined}>
          {column === 'client' && <Skeleton circle height={28} />}
          <Skeleton height={10} width={`${45 + ((seed * 7 + place * 13) % 5) * 9}%`} />
        </div>
      ))}
      <div />
    </div>
  );
}

function SkeletonCard() {
  return (
    <>
      <Skeleton circle height={28} width={28} />
      <div className="log-card-words">
        <Skeleton height={11} width={130} mb={8} />
        <Skeleton height={9} width={170} mb={8} />
        <Skeleton height={9} width={110} />
      </div>
    </>
  );
}
