import { useSyncExternalStore } from 'react';

const STEP_MS = 5_000;
let now = Date.now();

function everyStep(changed: () => void): () => void {
  const timer = setInterval(() => {
    now = Date.now();
    changed();
  }, STEP_MS);
  return () => clearInterval(timer);
}

/** Now, to five seconds: often enough to see a waiting time grow. */
export function useNow(): number {
  return useSyncExternalStore(everyStep, () => now);
}

/** Whole seconds from a moment until now, never negative. */
export function secondsSince(at: string, moment: number): number {
  return Math.max(0, Math.floor((moment - Date.parse(at)) / 1000));
}

/** Whole seconds from now until a moment; 0 when it has passed, or when there is none. */
export function secondsUntil(at: string | null, moment: number): number {
  return at === null ? 0 : Math.max(0, Math.ceil((Date.parse(at) - moment) / 1000));
}
