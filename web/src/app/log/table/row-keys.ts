import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useState } from 'react';

const STEPS: Record<string, number> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1, PageDown: 10, PageUp: -10 };

/** Where a key leads from a row; null when the key means nothing here. */
export function stepTo(key: string, current: number, count: number): number | null {
  if (key === 'Home') {
    return 0;
  }
  if (key === 'End') {
    return count - 1;
  }
  const step = STEPS[key];
  return step === undefined ? null : Math.min(count - 1, Math.max(0, current + step));
}

/**
 * Up and down (or k and j) through the rows. One row can be reached by Tab; the keys move the focus from there, and
 * also when nothing is focused at all.
 */
export function useRowKeys(count: number, scroller: RefObject<HTMLElement | null>, reveal: (index: number) => void) {
  const [current, setCurrent] = useState(0);

  const focusRow = (index: number) => {
    setCurrent(index);
    reveal(index);
    // The row may have to be drawn first.
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"] a`)?.focus({ preventScroll: true });
    });
  };

  const follow = (key: string, from: number): boolean => {
    const next = count > 0 ? stepTo(key, from, count) : null;
    if (next === null) {
      return false;
    }
    focusRow(next);
    return true;
  };

  useEffect(() => {
    const fromNowhere = (event: globalThis.KeyboardEvent) => {
      const free = document.activeElement === document.body || document.activeElement?.id === 'content';
      if (free && !isModified(event) && follow(event.key, current === 0 ? -1 : current)) {
        event.preventDefault();
      }
    };
    document.addEventListener('keydown', fromNowhere);
    return () => document.removeEventListener('keydown', fromNowhere);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isModified(event) && follow(event.key, current)) {
      event.preventDefault();
    }
  };
  // Whatever brought the focus into a row, the keys go on from there.
  const onFocus = (event: FocusEvent) => {
    const row = event.target.closest<HTMLElement>('[data-index]');
    if (row) {
      setCurrent(Number(row.dataset.index));
    }
  };
  return { current: Math.min(current, Math.max(0, count - 1)), focusRow, onKeyDown, onFocus };
}

function isModified(event: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  return event.ctrlKey || event.metaKey || event.altKey;
}
