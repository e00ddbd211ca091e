import type { DeliveryState } from '../api';

/** How far an outgoing message has come, as everybody knows it from messengers. */
export interface Tick {
  sign: 'clock' | 'one' | 'two' | 'alert' | 'question';
  /** What the colour means; null for the colour of the time beside it. */
  tone: 'read' | 'failed' | 'unknown' | null;
}

const TICKS: Record<DeliveryState, Tick> = {
  queued: { sign: 'clock', tone: null },
  sending: { sign: 'clock', tone: null },
  sent: { sign: 'one', tone: null },
  delivered: { sign: 'two', tone: null },
  read: { sign: 'two', tone: 'read' },
  failed: { sign: 'alert', tone: 'failed' },
  unknown: { sign: 'question', tone: 'unknown' },
};

/** The sign for a state; a state that a newer server knows looks like one that is doubtful. */
export function tickOf(state: DeliveryState): Tick {
  return TICKS[state] ?? TICKS.unknown;
}
