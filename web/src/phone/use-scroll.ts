import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** So near to the end that the reader means the end. */
const NEAR = 80;

const positions = new Map<string, number>();

/**
 * Keeps a thread's place: at the newest message while the reader is there, where he was when he comes back, and still
 * when something new arrives while he reads above.
 */
export function useScroll(thread: string, loaded: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const [away, setAway] = useState(false);

  const toEnd = useCallback(() => {
    atEnd.current = true;
    setAway(false);
    box.current?.scrollTo({ top: box.current.scrollHeight });
  }, []);

  const onScroll = useCallback(() => {
    const { current } = box;
    if (current !== null) {
      atEnd.current = current.scrollHeight - current.scrollTop - current.clientHeight < NEAR;
      setAway(!atEnd.current);
      if (atEnd.current) {
        positions.delete(thread);
      } else {
        positions.set(thread, current.scrollTop);
      }
    }
  }, [thread]);

  useLayoutEffect(() => {
    const kept = positions.get(thread);
    if (loaded && kept !== undefined) {
      atEnd.current = false;
      setAway(true);
      box.current?.scrollTo({ top: kept });
    } else if (loaded) {
      toEnd();
    }
  }, [thread, loaded, toEnd]);

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
