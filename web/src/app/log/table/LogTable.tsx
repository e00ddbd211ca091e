import { useMediaQuery, useMergedRef, useResizeObserver } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogRow } from '../../../common/api';
import { useDayFormat } from '../../../common/use-format';
import type { LogView } from '../../filter/view';
import { writeSearch } from '../../page/search-text';
import { gridTemplate, leastWidth } from '../columns/arrangement';
import type { Columns } from '../columns/use-arrangement';
import { useHits } from '../found/use-hits';
import { LogCard } from './LogCard';
import { LogHead } from './LogHead';
import { LogLine } from './LogLine';
import { RestFailed } from './RestFailed';
import { useReturnToRow } from './return-to-row';
import { useRowClicks } from './row-clicks';
import { rowHeight } from './row-height';
import { useRowKeys } from './row-keys';
import { SkeletonRows } from './SkeletonRows';
import { useSteadyRows } from './steady-rows';
import './table.css';
import './rows.css';

const HEAD_HEIGHT = 33;
/** How many rows before the end the next page is asked for. */
const AHEAD = 60;

interface LogTableProps {
  view: LogView;
  columns: Columns;
  rows: LogRow[];
  /** How many there are in all, as far as it is known. */
  total: number;
  /** Nothing has arrived yet. */
  waiting: boolean;
  /** The rows still belong to the filter before. */
  outdated: boolean;
  /** Fetches more when the last row comes near; null when there is no more, or it is on its way, or has failed. */
  onEnd: (() => void) | null;
  /** What follows the last row so far. */
  rest: 'nothing' | 'more' | 'failed';
  onRetry: () => void;
}

/** The rows; only those on screen exist, however many there are. */
export function LogTable(props: LogTableProps) {
  const { view, columns, rows, total, waiting, outdated, onEnd, rest, onRetry } = props;
  const { t } = useTranslation();
  const { project, search } = view;
  const format = useDayFormat();
  const scroller = useRef<HTMLDivElement>(null);
  const cards = useMediaQuery('(max-width: 720px)', window.matchMedia('(max-width: 720px)').matches);
  const searching = search.q !== undefined;
  const [sized, { width }] = useResizeObserver<HTMLDivElement>();
  const height = rowHeight(cards ? 'card' : columns.density, searching);
  // The names of the columns stay in sight within the scrolled part, so that they keep its width.
  const headHeight = cards ? 0 : HEAD_HEIGHT;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? -1;
  const hits = useHits(project.id, search.q, rows, shown[0]?.index ?? 0, last);
  const keys = useRowKeys(rows.length, scroller, (index) => virtual.scrollToIndex(index));
  const clicks = useRowClicks(view, rows);

  useReturnToRow(rows, keys.focusRow);
  useSteadyRows(rows, height, search, scroller);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter or order begins at its top
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [search]);

  useEffect(() => {
    if (onEnd && last >= rows.length - AHEAD) {
      onEnd();
    }
  }, [last, rows.length, onEnd]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another shape of rows has other heights
  useEffect(() => {
    virtual.measure();
  }, [height]);

  const Row = cards ? LogCard : LogLine;
  const query = writeSearch({ ...search });
  return (
    <div
      className="log-table"
      role="table"
      aria-label={t('log.table')}
      aria-rowcount={Math.max(total, rows.length) + 1}
      data-density={columns.density}
      style={{ '--log-template': gridTemplate(columns), '--log-width': `${leastWidth(columns)}px` } as CSSProperties}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside answer the keyboard */}
      <div
        className="log-scroller"
        ref={useMergedRef(scroller, sized)}
        data-sideways={(!cards && width > 0 && width < leastWidth(columns)) || undefined}
        data-outdated={outdated || undefined}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
        onClick={clicks}
      >
        {!cards && <LogHead view={view} columns={columns} />}
        {waiting && <SkeletonRows cards={cards} columns={columns.columns} height={height} />}
        <div role="rowgroup" className="log-rows" style={{ height: virtual.getTotalSize() }}>
          {shown.map((item) => {
            const row = rows[item.index];
            return row ? (
              <Row
                key={row.id}
                row={row}
                index={item.index}
                top={item.start - headHeight}
                height={height}
                columns={columns.columns}
                format={format}
                href={`/projects/${project.id}/log/${row.id}${query}`}
                current={item.index === keys.current}
                searching={searching}
                hit={hits.get(row.id)}
              />
            ) : null;
          })}
        </div>
        {rest === 'more' && <SkeletonRows cards={cards} columns={columns.columns} height={height} count={3} />}
        {rest === 'failed' && <RestFailed onRetry={onRetry} />}
      </div>
    </div>
  );
}
