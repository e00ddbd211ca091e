import type { ClientSummary, Instant, Messenger, Person } from '../../common/types';

export type CriterionKind = 'yes-no' | 'scale';

export interface Criterion {
  id: number;
  title: string;
  help: string | null;
  kind: CriterionKind;
  /** The best value of a scale, which begins with 0; null for yes or no. */
  most: number | null;
  /** 1 to 100; what counts is its share of all weights. */
  weight: number;
}

/** As it is sent: a criterion that stays has its id, a new one none. */
export type CriterionDraft = Omit<Criterion, 'id'> & { id: number | null };

export interface Scorecard {
  id: number;
  name: string;
  archived: boolean;
  criteria: Criterion[];
}

export interface ScorecardDraft {
  name: string;
  criteria: CriterionDraft[];
}

/** Null means that the criterion does not apply. */
export type AnswerValue = boolean | number | null;

export interface Answer {
  criterion: number;
  value: AnswerValue;
}

export interface ReviewComment {
  id: number;
  /** On which message; null for the whole conversation. */
  message: number | null;
  author: Person;
  text: string;
  at: Instant;
  own: boolean;
}

/** What a list tells about a conversation. */
export interface ConversationSummary {
  id: number;
  client: ClientSummary;
  messenger: Messenger;
  manager: Person | null;
  participants: Person[];
  createdAt: Instant;
  closedAt: Instant;
  result: string | null;
  messages: number;
  unanswered: boolean;
  score: number | null;
  reviewedAt: Instant | null;
}

export interface Review {
  id: number;
  conversation: number;
  /** With the criteria it was made with, which may be older than today's. */
  scorecard: { id: number; name: string; criteria: Criterion[] };
  manager: Person | null;
  reviewer: Person;
  score: number | null;
  answers: Answer[];
  comment: string | null;
  comments: ReviewComment[];
  createdAt: Instant;
  changedAt: Instant | null;
  seenAt: Instant | null;
  /** I wrote it. */
  own: boolean;
  summary: ConversationSummary;
}

export interface ReviewPage {
  reviews: Review[];
  next: string | null;
}

export interface ReviewDraft {
  scorecard: number;
  manager: number | null;
  answers: Answer[];
  comment: string | null;
}

export interface MessageComment {
  message: number;
  text: string;
}

export interface CriterionAverage {
  id: number;
  title: string;
  scorecard: number;
  score: number | null;
}

export interface Average {
  reviews: number;
  score: number | null;
  criteria: CriterionAverage[];
}

export interface Averages {
  managers: (Average & { manager: Person | null })[];
  all: Average;
}

export type Every = 'day' | 'week' | 'month';

export interface RuleDraft {
  name: string;
  perManager: number;
  every: Every;
  /** The log's filter as the server takes it, without the question mark. */
  query: string;
  active: boolean;
}

export interface Rule extends RuleDraft {
  id: number;
  author: Person;
  /** When it draws next; null while it is paused. */
  nextAt: Instant | null;
  /** How many of its conversations wait in the queue. */
  open: number;
}

export interface Task {
  id: number;
  /** Null for what was drawn by hand. */
  rule: { id: number; name: string } | null;
  conversation: ConversationSummary;
  manager: Person | null;
  drawnAt: Instant;
  dueAt: Instant | null;
}

export interface Queue {
  tasks: Task[];
  /** All open tasks, also those that are not listed. */
  open: number;
}
