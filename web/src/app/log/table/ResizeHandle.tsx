import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ColumnId } from '../../filter/columns';
import { type Arrangement, clampWidth, gridTemplate, leastWidth } from '../columns/arrangement';
import { SHAPES } from '../columns/shapes';
import type { Columns } from '../columns/use-arrangement';

interface ResizeHandleProps {
  column: ColumnId;
  words: string;
  columns: Columns;
}

const STEP = 16;

/**
 * The right edge of a column, to be dragged or moved by the arrow keys; a double click gives it back its own width.
 * While it is dragged only a variable of the style changes: thousands of cells follow without being drawn anew.
 */
export function ResizeHandle({ column, words, columns }: ResizeHandleProps) {
  const { t } = useTranslation();
  const drag = useRef<{ from: number; widths: Arrangement['widths'] } | null>(null);
  const { columns: shown, widths, setWidths } = columns;

  const begin = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: event.clientX, widths: measured(event.currentTarget, shown) };
  };
  const widthAt = (x: number): Arrangement['widths'] | null => {
    if (!drag.current) {
      return null;
    }
    const { from, widths: before } = drag.current;
    return { ...before, [column]: clampWidth(column, (before[column] ?? 0) + x - from) };
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    const next = widthAt(event.clientX);
    if (next) {
      paint(event.currentTarget, shown, next);
    }
  };
  const end = (event: PointerEvent<HTMLElement>) => {
    const next = widthAt(event.clientX);
    if (next && drag.current && event.clientX !== drag.current.from) {
      setWidths(next);
    }
    drag.current = null;
  };
  const follow = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0;
    if (by !== 0) {
      event.preventDefault();
      const before = measured(event.currentTarget, shown);
      setWidths({ ...before, [column]: clampWidth(column, (before[column] ?? 0) + by) });
    }
    event.stopPropagation();
  };
  return (
    <span
      role="separator"
      tabIndex={0}
      className="log-edge"
      aria-orientation="vertical"
      aria-label={t('log.width', { column: words })}
      aria-valuenow={widths[column] ?? SHAPES[column].width}
      aria-valuemin={SHAPES[column].least}
      aria-valuemax={800}
      onPointerDown={begin}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={() => {
        drag.current = null;
      }}
      onKeyDown={follow}
      onDoubleClick={() => setWidths(Object.fromEntries(Object.entries(widths).filter(([name]) => name !== column)))}
    />
  );
}

// Once one edge is moved, all columns keep the width they have: the edge stays under the pointer.
function measured(handle: HTMLElement, columns: readonly ColumnId[]): Arrangement['widths'] {
  const headings = handle.closest('.log-headings');
  const tracks = headings ? getComputedStyle(headings).gridTemplateColumns.split(' ') : [];
  return Object.fromEntries(
    columns.map((column, place) => [column, Math.round(Number.parseFloat(tracks[place] ?? ''))]),
  );
}

function paint(handle: HTMLElement, columns: readonly ColumnId[], widths: Arrangement['widths']): void {
  const table = handle.closest<HTMLElement>('.log-table');
  table?.style.setProperty('--log-template', gridTemplate({ columns, widths }));
  table?.style.setProperty('--log-width', `${leastWidth({ columns, widths })}px`);
}
