import { queryOptions } from '@tanstack/react-query';
import type { Thread, ThreadHits } from '../../../common/api';
import { http } from '../../../common/http';

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
