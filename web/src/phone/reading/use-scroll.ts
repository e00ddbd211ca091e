import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** So near to the end that the reader means the end. */
const NEAR = 80;

const positions = new Map<string, number>();

/**
 * Keeps a thread's place: at the newest message while the reader is there, where they were when they come back, and
 * still when something new arrives while they read above. Their own new message (`pending` grows) is always shown.
 */
export function useScroll(thread: string, loaded: boolean, pending: number) {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const lastTop = useRef(0);
  const lastPending = useRef(pending);
  const [away, setAway] = useState(false);

  const stay = useCallback((end: boolean) => {
    atEnd.current = end;
    setAway(!end);
    if (box.current !== null) {
      // The browser's own anchoring holds what is in sight, which at the end would hold back the newest message.
      box.current.style.overflowAnchor = end ? 'none' : 'auto';
    }
  }, []);

  const toEnd = useCallback(() => {
    stay(true);
    box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [stay]);

  const onScroll = useCallback(() => {
    const { current } = box;
    if (current === null) {
      return;
    }
    const { scrollTop, scrollHeight, clientHeight } = current;
    const near = scrollHeight - scrollTop - clientHeight < NEAR;
    // Only a reader moves up. A picture that has just loaded makes the way to the end longer, nothing else.
    const left = scrollTop < lastTop.current;
    lastTop.current = scrollTop;
    if (near || left) {
      stay(near);
    }
    if (atEnd.current) {
      positions.delete(thread);
    } else {
      positions.set(thread, scrollTop);
    }
  }, [thread, stay]);

  useLayoutEffect(() => {
    const kept = positions.get(thread);
    if (loaded && kept !== undefined) {
      stay(false);
      box.current?.scrollTo({ top: kept });
    } else if (loaded) {
      toEnd();
    }
  }, [thread, loaded, stay, toEnd]);

  useLayoutEffect(() => {
    if (pending > lastPending.current) {
      toEnd();
    }
    lastPending.current = pending;
  }, [pending, toEnd]);

  useEffect(() => {
    const observer = new ResizeObserver(() => {
      if (atEnd.current) {
        box.current?.scrollTo({ top: box.current.scrollHeight });
      }
    });
    for (const { current } of [box, content]) {
      if (current !== null) {
        observer.observe(current);
      }
    }
    return () => observer.disconnect();
  }, []);

  return { box, content, onScroll, away, toEnd };
}
