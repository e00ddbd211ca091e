import { useMediaQuery } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogRow } from '../../common/types';
import { LogCard } from './LogCard';
import { LogHead } from './LogHead';
import { LogLine } from './LogLine';
import { useReturnToRow } from './return-to-row';
import { useRowKeys } from './row-keys';
import { SkeletonRows } from './SkeletonRows';
import type { LogView } from './view';
import './table.css';

const LINE_HEIGHT = 49;
const CARD_HEIGHT = 82;
const HEAD_HEIGHT = 33;

interface LogTableProps {
  view: LogView;
  rows: LogRow[];
  /** Nothing has arrived yet. */
  waiting: boolean;
  /** The rows still belong to the filter before. */
  outdated: boolean;
  /** Fetches more when the last row comes near; null when there is no more (or it is on its way). */
  onEnd: (() => void) | null;
}

/** The rows; only those on screen exist, however many there are. */
export function LogTable({ view, rows, waiting, outdated, onEnd }: LogTableProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const cards = useMediaQuery('(max-width: 720px)', window.matchMedia('(max-width: 720px)').matches);
  // The names of the columns stay in sight within the scrolled part, so that they keep its width.
  const headHeight = cards ? 0 : HEAD_HEIGHT;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (cards ? CARD_HEIGHT : LINE_HEIGHT),
    overscan: 12,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? -1;
  const keys = useRowKeys(rows.length, scroller, (index) => virtual.scrollToIndex(index));

  useReturnToRow(rows, keys.focusRow);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter or order begins at its top
  useEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [view.search]);

  useEffect(() => {
    if (onEnd && last >= rows.length - 20) {
      onEnd();
    }
  }, [last, rows.length, onEnd]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another shape of rows has other heights
  useEffect(() => {
    virtual.measure();
  }, [cards]);

  const Row = cards ? LogCard : LogLine;
  return (
    <div className="log-table" role="table" aria-label={t('log.table')} aria-rowcount={rows.length + 1}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys move the focus among the links inside */}
      <div className="log-scroller" ref={scroller} data-outdated={outdated || undefined} onKeyDown={keys.onKeyDown}>
        <LogHead view={view} />
        {waiting && <SkeletonRows cards={cards} />}
        <div role="rowgroup" className="log-rows" style={{ height: virtual.getTotalSize() }}>
          {shown.map((item) => {
            const row = rows[item.index];
            return row ? (
              <Row
                key={row.id}
                row={row}
                index={item.index}
                search={view.search}
                current={item.index === keys.current}
                style={{ height: item.size, transform: `translateY(${item.start - headHeight}px)` }}
                onFocus={() => keys.setCurrent(item.index)}
              />
            ) : null;
          })}
        </div>
      </div>
    </div>
  );
}
