import { infiniteQueryOptions, keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query';
import type { ReviewList, ReviewPage, ReviewRuleList, ScorecardList } from '../../common/api';
import { http } from '../../common/http';
import { useWorkplace } from '../../common/project';
import type { Averages, Queue } from './types';

const base = (project: number) => `/projects/${project}/reviews`;

/** Those in use first, archived ones after them. */
export const scorecardsQuery = (project: number) =>
  queryOptions({
    queryKey: ['reviews', project, 'scorecards'],
    queryFn: ({ signal }) => http.get<ScorecardList>(`${base(project)}/scorecards`, { signal }),
  });

export const conversationReviewsQuery = (project: number, conversation: number) =>
  queryOptions({
    queryKey: ['reviews', project, 'conversation', conversation],
    queryFn: ({ signal }) => http.get<ReviewList>(`${base(project)}/conversations/${conversation}`, { signal }),
  });

/** Reviews, newest first, page by page. */
export const reviewsQuery = (project: number, filter: Record<string, string>) =>
  infiniteQueryOptions({
    queryKey: ['reviews', project, 'list', filter],
    queryFn: ({ pageParam, signal }) => {
      const wanted = new URLSearchParams(filter);
      if (pageParam) wanted.set('cursor', pageParam);
      return http.get<ReviewPage>(`${base(project)}?${wanted}`, { signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });

export const averagesQuery = (project: number, filter: Record<string, string>) =>
  queryOptions({
    queryKey: ['reviews', project, 'averages', filter],
    queryFn: ({ signal }) => http.get<Averages>(`${base(project)}/averages?${new URLSearchParams(filter)}`, { signal }),
    placeholderData: keepPreviousData,
  });

export const rulesQuery = (project: number) =>
  queryOptions({
    queryKey: ['reviews', project, 'rules'],
    queryFn: ({ signal }) => http.get<ReviewRuleList>(`${base(project)}/rules`, { signal }),
  });

export const queueQuery = (project: number) =>
  queryOptions({
    queryKey: ['reviews', project, 'queue'],
    queryFn: ({ signal }) => http.get<Queue>(`${base(project)}/queue?limit=200`, { signal }),
    refetchInterval: 60_000,
  });

/** How many reviews of my conversations I have not read yet. */
export const unseenQuery = (project: number) =>
  queryOptions({
    queryKey: ['reviews', project, 'unseen'],
    queryFn: ({ signal }) => http.get<{ count: number }>(`${base(project)}/unseen`, { signal }),
    refetchInterval: 60_000,
  });

/** Changes something about reviews; every list of them is fetched anew, and so are the scores in the log. */
export function useReviewChange() {
  const { project } = useWorkplace();
  const queries = useQueryClient();
  return async <T>(change: (path: string) => Promise<T>): Promise<T> => {
    const done = await change(base(project.id));
    // Nobody waits for it: what is on screen is replaced when it has come.
    void queries.invalidateQueries({ queryKey: ['reviews', project.id] });
    void queries.invalidateQueries({ queryKey: ['log', project.id] });
    void queries.invalidateQueries({ queryKey: ['report', project.id] });
    return done;
  };
}
