import { queryOptions } from '@tanstack/react-query';
import type { Conversation } from './api';
import { http } from './http';

/** How many clients wait for an answer of mine, or of anybody. */
export function unanswered(conversations: readonly Conversation[], me: number): number {
  return conversations.filter(
    ({ state, manager, waitingSince }) =>
      state === 'open' && waitingSince !== null && (manager === null || manager.id === me),
  ).length;
}

/**
 * The number beside the Smart Phone. Fetched now and then; while the console is open, which hears of every change at
 * once, it puts its own number there instead.
 */
export const waitingQuery = (project: number, me: number) =>
  queryOptions({
    queryKey: ['waiting', project],
    queryFn: async ({ signal }) => {
      const path = `/projects/${project}/conversations`;
      const { conversations } = await http.get<{ conversations: Conversation[] }>(path, { signal });
      return unanswered(conversations, me);
    },
    refetchInterval: 30_000,
    refetchOnWindowFocus: 'always',
  });
