import { useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { LogRow } from '../../../common/api';

/** When a conversation is closed, the focus stands on its row again, also after walking on to its neighbours. */
export function useReturnToRow(rows: readonly LogRow[], focusRow: (index: number) => void): void {
  const { conversation } = useParams({ strict: false });
  const shown = useRef<number | undefined>(undefined);
  useEffect(() => {
    const left = conversation === undefined ? shown.current : undefined;
    shown.current = conversation;
    const index = left === undefined ? -1 : rows.findIndex((row) => row.id === left);
    if (index >= 0) {
      focusRow(index);
    }
  });
}
