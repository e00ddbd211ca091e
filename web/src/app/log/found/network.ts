import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { http } from '../../../common/http';
import type { Day, LogCount, LogHit, LogPage, LogValue, Person, Thread, ThreadHits } from '../../../common/types';
import { daysOf } from '../../filter/ranges';
import { type LogSearch, SWITCHES, WORD_FIELDS } from '../../filter/search';

const FRESH_EVERY = 15_000;
/** Large pages: while one is looked at, the next is here already. */
const PAGE_SIZE = 100;

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

/** The rows of the log, page by page. */
export function rowsQuery(project: number, search: LogSearch, filter: URLSearchParams) {
  const wanted = questionOf(search, filter);
  // New conversations appear by themselves while one looks at the top; deep in the log nothing is fetched anew.
  const atTop = (query: { state: { data?: { pages: LogPage[] } | undefined } }) =>
    (query.state.data?.pages.length ?? 1) === 1;
  return infiniteQueryOptions({
    queryKey: ['log', project, 'rows', wanted.toString()],
    queryFn: ({ pageParam, signal }) => {
      const page = new URLSearchParams(wanted);
      page.set('limit', String(PAGE_SIZE));
      if (pageParam) page.set('cursor', pageParam);
      return http.get<LogPage>(`/projects/${project}/log?${page}`, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    // Comparing a hundred pages with themselves for each new one would make scrolling stumble.
    structuralSharing: false,
    refetchInterval: (query) => (atTop(query) ? FRESH_EVERY : false),
    refetchOnWindowFocus: atTop,
    refetchOnReconnect: atTop,
    refetchOnMount: atTop,
  });
}

/** How many conversations the filter finds. */
export function countOf(project: number, filter: URLSearchParams, signal?: AbortSignal): Promise<LogCount> {
  return http.get(`/projects/${project}/log/count?${filter}`, { signal });
}

/** The count beside the title; asked apart, so that the rows never wait for it. */
export const countQuery = (project: number, filter: URLSearchParams) =>
  queryOptions({
    queryKey: ['log', project, 'count', filter.toString()],
    queryFn: ({ signal }) => countOf(project, filter, signal),
    placeholderData: keepPreviousData,
    refetchInterval: FRESH_EVERY,
  });

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
      return http.get<{ values: LogValue[]; more: boolean }>(`/projects/${project}/log/values?${wanted}`, { signal });
    },
    placeholderData: keepPreviousData,
  });

/** Who is responsible for something in the log, also people who have left. */
export const managersQuery = (project: number) =>
  queryOptions({
    queryKey: ['log', project, 'managers'],
    queryFn: ({ signal }) => http.get<{ managers: Person[] }>(`/projects/${project}/log/managers`, { signal }),
    staleTime: 60_000,
  });

/** Where the search found some of the rows. */
export const hitsQuery = (project: number, q: string, ids: readonly number[]) =>
  queryOptions({
    queryKey: ['log', project, 'hits', q, ids.join(',')],
    queryFn: ({ signal }) => {
      const wanted = new URLSearchParams({ q, id: ids.join(',') });
      return http.get<{ hits: LogHit[] }>(`/projects/${project}/log/hits?${wanted}`, { signal });
    },
    staleTime: 60_000,
  });

/** Where the search found the words within one conversation. */
export const threadHitsQuery = (project: number, conversation: number, q: string | undefined) =>
  queryOptions({
    queryKey: ['log', project, 'thread-hits', conversation, q ?? ''],
    queryFn: ({ signal }) => {
      const wanted = new URLSearchParams({ q: q ?? '' });
      return http.get<ThreadHits>(`/projects/${project}/log/${conversation}/hits?${wanted}`, { signal });
    },
    enabled: q !== undefined,
    staleTime: 60_000,
  });

/** One conversation with everything about it. */
export const threadQuery = (project: number, conversation: number) =>
  queryOptions({
    queryKey: ['thread', project, conversation],
    queryFn: ({ signal }) => http.get<Thread>(`/projects/${project}/conversations/${conversation}`, { signal }),
  });
