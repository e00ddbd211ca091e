import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

/** Lets files be dropped anywhere on the thread that a part of it belongs to; true while they hover. */
export function useDrop(part: RefObject<HTMLElement | null>, dropped: (files: Iterable<File>) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useEffectEvent(dropped);

  useEffect(() => {
    const place = part.current?.parentElement;
    const listening = new AbortController();
    const { signal } = listening;
    place?.addEventListener(
      'dragover',
      (event) => {
        if (event.dataTransfer?.types.includes('Files')) {
          event.preventDefault();
          setOver(true);
        }
      },
      { signal },
    );
    place?.addEventListener(
      'dragleave',
      (event) => setOver(event.relatedTarget instanceof Node && place.contains(event.relatedTarget)),
      { signal },
    );
    place?.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        setOver(false);
        take([...(event.dataTransfer?.files ?? [])]);
      },
      { signal },
    );
    return () => listening.abort();
  }, [part]);

  return over;
}
