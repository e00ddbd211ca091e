import { useNavigate } from '@tanstack/react-router';
import type { MouseEvent } from 'react';
import type { LogRow } from '../../../common/api';
import type { LogView } from '../../filter/view';
import { useWriting } from '../write/writing';

/**
 * A click anywhere on a row opens its conversation, or writes to its client. One listener for the whole table: rows
 * that come and go while one scrolls need none of their own.
 */
export function useRowClicks({ project, search }: LogView, rows: readonly LogRow[]) {
  const navigate = useNavigate();
  const write = useWriting();
  return (event: MouseEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const row = rows[Number(target.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1)];
    if (!row) {
      return;
    }
    if (target.closest('[data-write]')) {
      write(row.client, row.messenger);
    } else if (plain(event)) {
      event.preventDefault();
      void navigate({
        to: '/projects/$project/log/$conversation',
        params: { project: project.id, conversation: row.id },
        search,
        state: { fromLog: true },
      });
    }
  };
}

// With a key held down the browser opens a tab or a window, as with any link.
function plain({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The conversation was opened from the log, so that closing it may simply go back. */
    fromLog?: boolean;
  }
}
