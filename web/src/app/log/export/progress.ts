import type { LogExport } from '../../../common/api';

/** How far an export has come, in percent; null while nobody knows how long it will be. */
export function percentOf({ state, done, total }: Pick<LogExport, 'state' | 'done' | 'total'>): number | null {
  if (state === 'done') {
    return 100;
  }
  // It is full when the file is there, not before.
  return total === null || total <= 0 ? null : Math.min(99, Math.floor((done / total) * 100));
}
