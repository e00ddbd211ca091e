import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { ApiProblem, http } from '../../common/http';
import type { Me, Project } from '../../common/types';

/** The signed-in person; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => http.get<Me>('/me', { signal }).catch(nobody),
  staleTime: Number.POSITIVE_INFINITY,
});

/** A project with its settings. */
export const projectQuery = (project: number) =>
  queryOptions({
    queryKey: ['project', project],
    queryFn: ({ signal }) => http.get<Project>(`/projects/${project}`, { signal }),
    staleTime: 60_000,
  });

/** Whether this installation still waits for its first project. */
export const setupQuery = queryOptions({
  queryKey: ['setup'],
  queryFn: ({ signal }) => http.get<{ needed: boolean }>('/setup', { signal }),
  staleTime: 0,
});

/** Remembers who has just signed in; everything that somebody else saw is forgotten. */
export function enter(queries: QueryClient, me: Me): void {
  queries.clear();
  queries.setQueryData(meQuery.queryKey, me);
}

/** Ends the session here and on the server. */
export async function leave(queries: QueryClient): Promise<void> {
  await http.delete('/session');
  queries.clear();
}

function nobody(failure: unknown): null {
  if (failure instanceof ApiProblem && failure.status === 401) {
    return null;
  }
  throw failure;
}
