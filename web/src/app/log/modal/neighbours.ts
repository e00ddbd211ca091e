import { useHotkeys } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { LogView } from '../../filter/view';
import { rowsQuery } from '../found/network';

/** The conversations before and after in the log's order; null at its ends. */
export interface Neighbours {
  previous: (() => void) | null;
  next: (() => void) | null;
}

/** Walks through the log without closing the conversation: by button, left and right, or k and j. */
export function useNeighbours({ project, search, filter }: LogView, conversation: number): Neighbours {
  const navigate = useNavigate();
  const fromLog = useRouterState({ select: (state) => state.location.state.fromLog === true });
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = useInfiniteQuery(
    rowsQuery(project.id, search, filter),
  );
  const ids = data?.pages.flatMap((page) => page.rows.map((row) => row.id)) ?? [];
  const at = ids.indexOf(conversation);
  const goTo = (id: number | undefined) =>
    id === undefined
      ? null
      : () =>
          void navigate({
            to: '/projects/$project/log/$conversation',
            params: { project: project.id, conversation: id },
            search,
            state: { fromLog },
            replace: true,
          });
  const previous = at > 0 ? goTo(ids[at - 1]) : null;
  const next = at >= 0 ? goTo(ids[at + 1]) : null;
  const wanting = at >= 0 && at >= ids.length - 2 && hasNextPage && !isFetchingNextPage && !isFetchNextPageError;
  useEffect(() => {
    if (wanting) {
      void fetchNextPage();
    }
  }, [wanting, fetchNextPage]);
  useHotkeys(
    [
      ['ArrowLeft', () => previous?.()],
      ['k', () => previous?.()],
      ['ArrowRight', () => next?.()],
      ['j', () => next?.()],
    ],
    ['INPUT', 'TEXTAREA', 'SELECT', 'AUDIO', 'VIDEO'],
  );
  return { previous, next };
}
