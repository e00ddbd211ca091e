import { createContext } from 'react';
import type { HitRange } from '../hit-ranges';

/** Where a search found something in a thread. */
export interface ThreadHitsShown {
  /** By the numbers of the messages. */
  hits: ReadonlyMap<number, readonly HitRange[]>;
  /** The message that one has jumped to. */
  current: number | null;
}

/** Provided around a thread that was opened from a search; nothing is marked elsewhere. */
export const ThreadHitsContext = createContext<ThreadHitsShown>({ hits: new Map(), current: null });
