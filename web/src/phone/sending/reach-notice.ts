import type { Instant, Reach, ReachReason } from '../../common/api';

/** What is said above the composer before anybody types. */
export interface ReachNotice {
  /** `open`: may be written; `careful`: may be, but something is to be known; `barred`: may not. */
  tone: 'open' | 'careful' | 'barred';
  words: ReachReason | 'window-open' | 'unreachable';
  until: Instant | null;
}

/** Whether and how long the client can be written to; null when there is nothing to say. */
export function noticeOf(reach: Reach | null): ReachNotice | null {
  if (reach === null) {
    return null;
  }
  const { can, reason, until } = reach;
  if (!can) {
    return { tone: 'barred', words: reason ?? 'unreachable', until: null };
  }
  if (reason !== null) {
    return { tone: 'careful', words: reason, until };
  }
  return until === null ? null : { tone: 'open', words: 'window-open', until };
}

const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** After how many milliseconds the window closes and must be asked for anew; null when it does not, or not soon. */
export function untilChange(reach: Reach | null, now: number): number | null {
  const left = reach?.until ? Date.parse(reach.until) - now : Number.NaN;
  return left >= 0 && left < LONGEST_TIMER_MS ? left : null;
}
