import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { address, http } from '../../common/http';
import type { Day, LogCount, LogPage, Thread } from '../../common/types';
import { daysOf } from './ranges';
import type { LogSearch } from './search';

const FRESH_EVERY = 15_000;

/** The filter as the server's parameters; `today` is the day in the project's time zone. */
export function filterOf(search: LogSearch, today: Day): URLSearchParams {
  const filter = new URLSearchParams();
  const days = search.range ? daysOf(search.range, today) : search;
  if (days.from) filter.set('from', days.from);
  if (days.to) filter.set('to', days.to);
  if (search.by) filter.set('dateField', search.by);
  if (search.manager) filter.set('manager', search.manager.join(','));
  if (search.channel) filter.set('channel', search.channel.join(','));
  if (search.unanswered) filter.set('unanswered', 'true');
  return filter;
}

/** The rows of the log, page by page. */
export function rowsQuery(project: number, search: LogSearch, filter: URLSearchParams) {
  const wanted = new URLSearchParams(filter);
  if (search.sort) wanted.set('sort', search.sort);
  return infiniteQueryOptions({
    queryKey: ['log', project, 'rows', wanted.toString()],
    queryFn: ({ pageParam, signal }) => {
      const page = new URLSearchParams(wanted);
      if (pageParam) page.set('cursor', pageParam);
      return http.get<LogPage>(`/projects/${project}/log?${page}`, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    // New conversations appear by themselves while one looks at the top; deep in the log nothing is fetched anew.
    refetchInterval: (query) => (query.state.data?.pages.length === 1 ? FRESH_EVERY : false),
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

/** One conversation with everything about it. */
export const threadQuery = (project: number, conversation: number) =>
  queryOptions({
    queryKey: ['thread', project, conversation],
    queryFn: ({ signal }) => http.get<Thread>(`/projects/${project}/conversations/${conversation}`, { signal }),
  });

export type ExportRows = 'conversations' | 'messages';
export type Delimiter = 'comma' | 'semicolon';

/** Where the browser downloads exactly what the log shows. */
export function exportAddress(
  project: number,
  search: LogSearch,
  filter: URLSearchParams,
  rows: ExportRows,
  delimiter: Delimiter,
): string {
  const wanted = new URLSearchParams({ format: 'csv', rows, delimiter });
  for (const [name, value] of filter) wanted.set(name, value);
  if (search.sort) wanted.set('sort', search.sort);
  return address(`/projects/${project}/log/export?${wanted}`);
}
