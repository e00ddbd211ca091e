import type {
  Criterion,
  ReviewAnswer,
  ReviewAverages,
  ReviewedConversation,
  ReviewQueue,
  ReviewRule,
  ReviewTask,
  RuleInterval,
  Scorecard,
  TotalAverages,
} from '../../common/api';

/** As it is sent: a criterion that stays has its id, a new one none. */
export type CriterionDraft = Omit<Criterion, 'id'> & { id: number | null };

export type ScorecardDraft = Pick<Scorecard, 'name'> & { criteria: CriterionDraft[] };

export type Answer = ReviewAnswer;

/** Null means that the criterion does not apply. */
export type AnswerValue = Answer['value'];

export type ConversationSummary = ReviewedConversation;

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

export type Average = TotalAverages;
export type Averages = ReviewAverages;
export type Every = RuleInterval;
export type Rule = ReviewRule;
export type RuleDraft = Pick<Rule, 'name' | 'perManager' | 'every' | 'query' | 'active'>;
export type Task = ReviewTask;
export type Queue = ReviewQueue;
