import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Me, Project, SetUpState } from '../../common/api';
import { ApiProblem, http } from '../../common/http';
import { localStore } from '../../phone/memory/kept';
import { keepFor, keepLooks } from './keeping';
import { goToDoor, showFor, tellTabs } from './tabs';

/** The signed-in person; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => http.get<Me>('/me', { signal }).then(present, nobody),
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
  queryFn: ({ signal }) => http.get<SetUpState>('/setup', { signal }),
  staleTime: 0,
});

/** Remembers who has just signed in; everything that somebody else saw is forgotten. */
export function enter(queries: QueryClient, me: Me): void {
  queries.clear();
  queries.setQueryData(meQuery.queryKey, present(me));
  tellTabs(me.staff.id);
}

/** Ends the session on the server, and here and in the other tabs whatever was left of it. */
export async function leave(): Promise<void> {
  // The answer has the browser remove everything that it keeps for us, where it listens to that.
  const putBackLooks = keepLooks(localStore());
  await http.delete('/session').catch(nobody);
  tellTabs(null);
  goToDoor(putBackLooks);
}

function present(me: Me): Me {
  keepFor(me.staff.id, localStore());
  showFor(me.staff.id);
  return me;
}

function nobody(failure: unknown): null {
  if (failure instanceof ApiProblem && failure.status === 401) {
    return null;
  }
  throw failure;
}
