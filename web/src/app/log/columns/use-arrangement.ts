import { useMemo, useSyncExternalStore } from 'react';
import { useWorkplace } from '../../../common/project';
import type { ColumnId } from '../../filter/columns';
import { type LogSearch, changed as withChange } from '../../filter/search';
import type { LogView } from '../../filter/view';
import { type Arrangement, readArrangement, USUAL, withClient } from './arrangement';

/** How the table looks for this person in this project, and how to change it. */
export interface Columns extends Arrangement {
  showColumns: (columns: readonly ColumnId[]) => void;
  setWidths: (widths: Arrangement['widths']) => void;
  setDensity: (density: Arrangement['density']) => void;
  /** All as it was before anybody chose. */
  reset: () => void;
}

/**
 * Widths and density belong to the browser. So do the columns, unless the address names them, as a saved view's does:
 * then a change is one of the address.
 */
export function useArrangement({ search, show }: Pick<LogView, 'search' | 'show'>): Columns {
  const { me, project } = useWorkplace();
  const key = `rozmova.log.${me.staff.id}.${project.id}`;
  const text = useSyncExternalStore(watch, () => localStorage.getItem(key));
  return useMemo(() => {
    const kept = readArrangement(text);
    const keep = (change: Partial<Arrangement>) => {
      localStorage.setItem(key, JSON.stringify({ ...kept, ...change }));
      for (const changed of watchers) {
        changed();
      }
    };
    return {
      ...kept,
      columns: search.columns ? withClient(search.columns) : kept.columns,
      showColumns: (columns) => (search.columns ? show(named(search, columns)) : keep({ columns })),
      setWidths: (widths) => keep({ widths }),
      setDensity: (density) => keep({ density }),
      reset: () => {
        keep(USUAL);
        if (search.columns) {
          show(withChange(search, { columns: undefined }));
        }
      },
    };
  }, [text, key, search, show]);
}

function named(search: LogSearch, columns: readonly ColumnId[]): LogSearch {
  return withChange(search, { columns: [...columns] });
}

const watchers = new Set<() => void>();

function watch(changed: () => void): () => void {
  watchers.add(changed);
  window.addEventListener('storage', changed);
  return () => {
    watchers.delete(changed);
    window.removeEventListener('storage', changed);
  };
}
