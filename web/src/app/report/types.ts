import type { Day, Messenger, Person } from '../../common/types';

/** Middle and slow end of a set of durations, in seconds; null where nothing was measured. */
export interface Spread {
  median: number | null;
  p90: number | null;
}

export interface Summary {
  conversations: number;
  clients: number;
  unanswered: number;
  neverAnswered: number;
  silentOverDay: number;
  answered: number;
  closedAutomatically: number;
  firstResponse: Spread;
  response: Spread;
  score: number | null;
  /** What is not in the log yet. */
  running: { newToday: number; open: number; silentOverDay: number };
}

export interface Periods {
  /** Those that occur, the most frequent first. */
  messengers: Messenger[];
  rows: PeriodRow[];
}

export type Per = 'day' | 'week' | 'month';

export interface PeriodRow {
  period: string;
  /** The first and the last day. */
  from: Day;
  to: Day;
  messengers: Partial<Record<Messenger, number>>;
  total: number;
  unanswered: number;
  firstResponseMedian: number | null;
}

export type SourcesBy = 'source' | 'medium' | 'campaign' | 'source-medium';

export interface SourceRow {
  /** By the names of the log's parameters. */
  values: { source?: string; medium?: string; campaign?: string };
  conversations: number;
  clients: number;
  unanswered: number;
  neverAnswered: number;
  firstResponse: Spread;
  results: Record<string, number>;
}

export interface Sources {
  rows: SourceRow[];
  /** The results that occur, the most frequent first; `(none)` for conversations without one. */
  results: string[];
  /** There are more than these. */
  more: boolean;
}

export interface ManagerRow {
  /** Null for conversations that nobody was responsible for. */
  manager: Person | null;
  taken: number;
  answered: number;
  closed: number;
  firstResponse: Spread;
  response: Spread;
  unanswered: number;
  closedUnanswered: number;
  silentOverDay: number;
  score: number | null;
}

/** Seven days from Monday, 24 hours each. */
export interface Hours {
  cells: number[][];
  firstResponseMedian: (number | null)[][];
}
