import { type RefObject, useEffect, useState } from 'react';
import type { ColumnId } from '../../filter/columns';
import { moved } from './arrangement';

/** Pixels from one column of the list to the next; the style says the same. */
const STEP = 32;

/**
 * The order while a column is dragged, and then for good. The whole window is listened to: the dragged line itself is
 * taken out of the page and put back at another place on the way.
 */
export function useDragging(
  list: RefObject<HTMLElement | null>,
  columns: readonly ColumnId[],
  onOrder: (columns: readonly ColumnId[]) => void,
) {
  const [drag, setDrag] = useState<{ column: ColumnId; order: readonly ColumnId[] } | null>(null);
  useEffect(() => {
    if (!drag) {
      return;
    }
    const follow = (event: PointerEvent) => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      setDrag({ ...drag, order: moved(drag.order, drag.column, Math.floor((event.clientY - top) / STEP)) });
    };
    const drop = () => {
      setDrag(null);
      onOrder(drag.order);
    };
    const giveUp = () => setDrag(null);
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', giveUp);
    return () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', giveUp);
    };
  }, [drag, list, onOrder]);
  return {
    order: drag?.order ?? columns,
    dragged: drag?.column ?? null,
    grab: (column: ColumnId) => setDrag({ column, order: columns }),
  };
}
