import type { Role } from '../../common/api';
import { mayAs } from '../../common/project';
import { type LogSearch, logSearch } from '../filter/search';

export const TABS = ['queue', 'done', 'scorecards', 'rules', 'mine'] as const;
export type Tab = (typeof TABS)[number];

/** Which part of the reviews is on screen, and of which days and which manager. */
export interface ReviewSearch extends Pick<LogSearch, 'range' | 'from' | 'to'> {
  tab?: Tab;
  /** The reviewed manager. */
  of?: number;
  scorecard?: number;
}

/** Reads an address; what makes no sense is dropped. */
export function reviewSearch(raw: Record<string, unknown>): ReviewSearch {
  const search: ReviewSearch = daysIn(raw);
  const tab = TABS.find((each) => each === raw.tab);
  if (tab) search.tab = tab;
  for (const name of ['of', 'scorecard'] as const) {
    const id = Number(raw[name]);
    if (Number.isSafeInteger(id) && id > 0) search[name] = id;
  }
  return search;
}

/** The days alone, as the log reads them. */
export function daysIn(raw: Record<string, unknown>): Pick<LogSearch, 'range' | 'from' | 'to'> {
  const { range, from, to } = logSearch(raw);
  return { ...(range && { range }), ...(from && { from }), ...(to && { to }) };
}

/** Reviewers work through the queue; managers come for what was said to them. */
export function tabsFor(role: Role): readonly Tab[] {
  return mayAs(role, 'supervisor') ? TABS : ['mine'];
}
