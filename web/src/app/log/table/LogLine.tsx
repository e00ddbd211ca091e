import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogHit, LogRow } from '../../../common/api';
import type { Format } from '../../../common/use-format';
import type { ColumnId } from '../../filter/columns';
import { SHAPES } from '../columns/shapes';
import { Extract } from '../found/Extract';
import { WriteButton } from '../write/WriteButton';
import { CELL_CLASSES, CELLS } from './cells';

export interface LogItemProps {
  row: LogRow;
  index: number;
  /** Pixels from the first row's top. */
  top: number;
  height: number;
  columns: readonly ColumnId[];
  format: Format;
  href: string;
  /** Whether it is the one that Tab reaches. */
  current: boolean;
  /** Whether something is searched for; then a row has room for where it was found. */
  searching: boolean;
  hit: LogHit | undefined;
}

/** One conversation as a line of the table. */
export const LogLine = memo(function LogLine(props: LogItemProps) {
  const { t } = useTranslation();
  const { row, index, top, height, columns, format, href, current, searching, hit } = props;
  const tools = { t, format, href, current, hit, scored: columns.includes('score') };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      data-unanswered={row.unanswered || undefined}
      className="log-line"
      style={{ height, transform: `translateY(${top}px)` }}
    >
      <div className="log-grid">
        {columns.map((column) => (
          <div
            key={column}
            role="cell"
            className={CELL_CLASSES[column] ?? 'log-cut'}
            data-numeric={SHAPES[column].numeric}
          >
            {CELLS[column](row, tools)}
          </div>
        ))}
        <div role="cell" className="log-write">
          <WriteButton client={row.client} reachable={current} />
        </div>
      </div>
      {searching && <Extract hit={hit} role="cell" />}
    </div>
  );
});
