import { LogLink } from './LogLink';
import type { Refinement } from './links';
import type { Spread } from './types';
import { useFigures } from './use-figures';
import type { ReportView } from './view';
import './cells.css';

interface CountCellProps {
  view: ReportView;
  count: number;
  more: Refinement;
  /** What it is a share of; shown beside it. */
  of?: number;
}

/** A count that leads to what it counts; zero leads nowhere. */
export function CountCell({ view, count, more, of }: CountCellProps) {
  const { number, share } = useFigures();
  if (count === 0) {
    return (
      <>
        <span className="cell-zero">0</span>
        {of !== undefined && <span className="cell-share" />}
      </>
    );
  }
  return (
    <>
      <LogLink view={view} more={more} className="cell-count">
        {number(count)}
      </LogLink>
      {of !== undefined && <span className="meta cell-share">{share(count, of)}</span>}
    </>
  );
}

/** Median, and beneath it the value that nine of ten stay below. */
export function SpreadCell({ spread }: { spread: Spread }) {
  const { seconds } = useFigures();
  if (spread.median === null) {
    return <span className="cell-zero">—</span>;
  }
  return (
    <>
      <span className="cell-median">{seconds(spread.median)}</span>
      <span className="meta">{seconds(spread.p90)}</span>
    </>
  );
}

/** A count with a bar as long as its share of the greatest. */
export function BarCell({ view, count, more, greatest }: CountCellProps & { greatest: number }) {
  return (
    <span className="cell-bar">
      <span className="cell-bar-track" aria-hidden="true">
        <span style={{ width: `${greatest > 0 ? (count / greatest) * 100 : 0}%` }} />
      </span>
      <CountCell view={view} count={count} more={more} />
    </span>
  );
}
