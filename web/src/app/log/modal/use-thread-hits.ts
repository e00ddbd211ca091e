import { useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { Thread, ThreadHits } from '../../../common/api';
import type { ThreadHitsShown } from '../../../common/thread/hits';
import { inOrder } from '../../../common/thread/timeline';
import { threadHitsQuery } from './network';

/** The hits of the log's search within a thread, and the way from one to the next. */
export interface HitWalk extends ThreadHitsShown {
  /** In the client's names. */
  names: ThreadHits | undefined;
  /** How many messages have one. */
  count: number;
  /** Which of them one looks at, from nought. */
  at: number;
  /** Whether it is known what there is. */
  ready: boolean;
  step: (by: 1 | -1) => void;
}

/** Finds the hits, jumps to the first, and goes on with n and N. */
export function useThreadHits(
  project: number,
  thread: Thread,
  q: string | undefined,
  scroller: RefObject<HTMLElement | null>,
): HitWalk {
  const { data } = useQuery(threadHitsQuery(project, thread.conversation.id, q));
  const [at, setAt] = useState(0);
  const hits = useMemo(() => new Map((data?.messages ?? []).map(({ id, marks }) => [id, marks])), [data]);
  const order = useMemo(
    () =>
      inOrder(thread.messages)
        .filter(({ id }) => hits.has(id))
        .map(({ id }) => id),
    [thread.messages, hits],
  );
  const current = order[at] ?? null;
  const step = (by: 1 | -1) => setAt((present) => (present + by + order.length) % Math.max(1, order.length));
  useHotkeys([
    ['n', () => step(1)],
    ['shift+n', () => step(-1)],
  ]);
  useEffect(() => {
    if (current !== null) {
      const found = scroller.current?.querySelector(`[data-message="${current}"]`);
      (found?.querySelector('mark') ?? found)?.scrollIntoView({ block: 'center' });
    }
  }, [current, scroller]);
  return { hits, current, names: data, count: order.length, at, ready: data !== undefined, step };
}
