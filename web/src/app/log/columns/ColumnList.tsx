import { Checkbox } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { COLUMNS, type ColumnId } from '../../filter/columns';
import { moved } from './arrangement';
import { useDragging } from './use-dragging';

interface ColumnListProps {
  columns: readonly ColumnId[];
  onToggle: (column: ColumnId) => void;
  onOrder: (columns: readonly ColumnId[]) => void;
}

/** The shown columns in their order, to be dragged or moved by the arrow keys; beneath them the hidden ones. */
export function ColumnList({ columns, onToggle, onOrder }: ColumnListProps) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const { order, dragged, grab } = useDragging(list, columns, onOrder);
  const mover = useRef<ColumnId | null>(null);

  // A column moved by the keys keeps the focus, also when the browser has taken it away.
  useEffect(() => {
    if (mover.current !== null && columns.includes(mover.current)) {
      list.current?.querySelector<HTMLElement>(`[data-grip="${mover.current}"]`)?.focus();
      mover.current = null;
    }
  }, [columns]);

  const moveBy = (column: ColumnId, by: number) => {
    const next = moved(columns, column, columns.indexOf(column) + by);
    mover.current = column;
    onOrder(next);
    setSaid(t('log.columnMoved', { column: t(`log.columns.${column}`), place: next.indexOf(column) + 1 }));
  };
  return (
    <div className="columns-scroller">
      <ul className="columns-list" ref={list}>
        {order.map((column) => (
          <li key={column} data-dragged={column === dragged || undefined}>
            <Choice column={column} shown onToggle={onToggle} />
            {column !== 'client' && (
              <Grip column={column} onMove={(by) => moveBy(column, by)} onGrab={() => grab(column)} />
            )}
          </li>
        ))}
      </ul>
      <ul className="columns-list">
        {COLUMNS.filter((column) => !columns.includes(column)).map((column) => (
          <li key={column}>
            <Choice column={column} shown={false} onToggle={onToggle} />
          </li>
        ))}
      </ul>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </div>
  );
}

interface ChoiceProps {
  column: ColumnId;
  shown: boolean;
  onToggle: (column: ColumnId) => void;
}

function Choice({ column, shown, onToggle }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <Checkbox
      checked={shown}
      disabled={column === 'client'}
      label={t(`log.columns.${column}`)}
      onChange={() => onToggle(column)}
    />
  );
}

interface GripProps {
  column: ColumnId;
  onMove: (by: number) => void;
  onGrab: () => void;
}

function Grip({ column, onMove, onGrab }: GripProps) {
  const { t } = useTranslation();
  const follow = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (by !== 0) {
      event.preventDefault();
      onMove(by);
    }
  };
  return (
    <button
      type="button"
      className="columns-grip"
      aria-label={t('log.moveColumn', { column: t(`log.columns.${column}`) })}
      onKeyDown={follow}
      data-grip={column}
      onPointerDown={onGrab}
    >
      <IconGripVertical size={16} stroke={1.6} aria-hidden="true" />
    </button>
  );
}
