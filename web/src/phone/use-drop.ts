import { type DragEvent, useState } from 'react';

/** Lets files be dropped on a place; `over` while they hover. */
export function useDrop(dropped: (files: Iterable<File>) => void) {
  const [over, setOver] = useState(false);
  return {
    over,
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes('Files')) {
        event.preventDefault();
        setOver(true);
      }
    },
    onDragLeave: (event: DragEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) {
        setOver(false);
      }
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      dropped([...event.dataTransfer.files]);
    },
  };
}
