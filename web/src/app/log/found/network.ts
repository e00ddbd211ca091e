import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { LogCount, LogHitList, LogPage } from '../../../common/api';
import { http } from '../../../common/http';
import { questionOf } from '../../filter/network';
import type { LogSearch } from '../../filter/search';

const FRESH_EVERY = 15_000;
/** Large pages: while one is looked at, the next is here already. */
const PAGE_SIZE = 100;

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

/** Where the search found some of the rows. */
export const hitsQuery = (project: number, q: string, ids: readonly number[]) =>
  queryOptions({
    queryKey: ['log', project, 'hits', q, ids.join(',')],
    queryFn: ({ signal }) => {
      const wanted = new URLSearchParams({ q, id: ids.join(',') });
      return http.get<LogHitList>(`/projects/${project}/log/hits?${wanted}`, { signal });
    },
    staleTime: 60_000,
  });
