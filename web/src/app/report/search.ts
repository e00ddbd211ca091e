import type { Day } from '../../common/api';
import { shiftDay } from '../../common/format';
import { daysOf, type RangeName } from '../filter/ranges';
import { type LogSearch, logSearch } from '../filter/search';
import type { Per, SourcesBy } from './types';

export const PERS: readonly Per[] = ['day', 'week', 'month'];
export const SOURCES_BY: readonly SourcesBy[] = ['source-medium', 'source', 'medium', 'campaign'];

/** Without any day a report is about the last month: over all time it would say little, and take its time. */
export const USUAL_RANGE: RangeName = 'last30';

/** Besides the last day. */
const USUAL_DAYS = 29;
const DAYS_SHOWN_SINGLY = 45;
const DAYS_SHOWN_BY_WEEK = 240;

/** How the report divides what the log's filter finds; what is left out has its default. */
export interface ReportChoices {
  per?: Per;
  sources?: SourcesBy;
}

/** The report as its address tells it: the log's filter, and the report's own choices. */
export type ReportSearch = LogSearch & ReportChoices;

/** Reads an address; what makes no sense is dropped. */
export function reportSearch(raw: Record<string, unknown>): ReportSearch {
  return { ...filterIn(raw), ...reportChoices(raw) };
}

/** The part that the log has, too, always with whole days: what is counted and what a figure leads to are the same. */
export function logFilter(raw: Record<string, unknown>, today: Day): LogSearch {
  const filter = filterIn(raw);
  const { range, from, to } = filter;
  if (range) {
    return filter;
  }
  if (!from && !to) {
    return { ...filter, range: USUAL_RANGE };
  }
  return { ...filter, from: from ?? shiftDay(to ?? today, -USUAL_DAYS), to: to ?? today };
}

// A report has no rows of conversations: neither their order nor their columns mean anything here.
function filterIn(raw: Record<string, unknown>): LogSearch {
  const { sort: _, columns: __, view: ___, ...filter } = logSearch(raw);
  return filter;
}

/** The part that only the report has. */
export function reportChoices(raw: Record<string, unknown>): ReportChoices {
  const choices: ReportChoices = {};
  const per = PERS.find((each) => each === raw.per);
  if (per) choices.per = per;
  const sources = SOURCES_BY.find((each) => each === raw.sources);
  if (sources && sources !== 'source-medium') choices.sources = sources;
  return choices;
}

/** The periods that make a readable chart of so many days. */
export function usualPer(search: LogSearch, today: Day): Per {
  const { from = today, to = today } = search.range ? daysOf(search.range, today) : search;
  if (shiftDay(from, DAYS_SHOWN_SINGLY) > to) {
    return 'day';
  }
  return shiftDay(from, DAYS_SHOWN_BY_WEEK) > to ? 'week' : 'month';
}
