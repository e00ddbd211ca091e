import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Day, LogManagers, LogValueList, SavedViewList } from '../../common/api';
import { http } from '../../common/http';
import { daysOf } from './ranges';
import { type LogSearch, SWITCHES, WORD_FIELDS } from './search';

/** The filter as the server's parameters; `today` is the day in the project's time zone. */
export function filterOf(search: LogSearch, today: Day): URLSearchParams {
  const filter = new URLSearchParams();
  const days = search.range ? daysOf(search.range, today) : search;
  if (days.from) filter.set('from', days.from);
  if (days.to) filter.set('to', days.to);
  if (search.by) filter.set('dateField', search.by);
  for (const field of ['manager', 'closedBy', 'channel', 'participant'] as const) {
    if (search[field]) filter.set(field, search[field].join(','));
  }
  for (const field of [...WORD_FIELDS, 'weekday', 'hour'] as const) {
    for (const value of search[field] ?? []) filter.append(field, String(value));
  }
  for (const field of [...SWITCHES, 'scoreFrom', 'scoreTo', 'q'] as const) {
    if (search[field] !== undefined) filter.set(field, String(search[field]));
  }
  return filter;
}

/** Filter and order, as pages and exports need them. */
export function questionOf(search: LogSearch, filter: URLSearchParams): URLSearchParams {
  const question = new URLSearchParams(filter);
  if (search.sort) question.set('sort', search.sort);
  return question;
}

export type ValueField =
  | 'manager'
  | 'closedBy'
  | 'messenger'
  | 'source'
  | 'medium'
  | 'campaign'
  | 'term'
  | 'content'
  | 'result'
  | 'tag'
  | 'participant';

/** What a field can be narrowed to within the rest of the filter, the most frequent first. */
export const valuesQuery = (project: number, field: ValueField, filter: URLSearchParams) =>
  queryOptions({
    queryKey: ['log', project, 'values', field, filter.toString()],
    queryFn: ({ signal }) => {
      const wanted = new URLSearchParams(filter);
      wanted.set('field', field);
      return http.get<LogValueList>(`/projects/${project}/log/values?${wanted}`, { signal });
    },
    placeholderData: keepPreviousData,
  });

/** Who is responsible for something in the log, also people who have left. */
export const managersQuery = (project: number) =>
  queryOptions({
    queryKey: ['log', project, 'managers'],
    queryFn: ({ signal }) => http.get<LogManagers>(`/projects/${project}/log/managers`, { signal }),
    staleTime: 60_000,
  });

/** One's own views and those that others share. */
export const viewsQuery = (project: number) =>
  queryOptions({
    queryKey: ['log', project, 'views'],
    queryFn: ({ signal }) => http.get<SavedViewList>(`/projects/${project}/log/views`, { signal }),
    staleTime: 60_000,
  });
