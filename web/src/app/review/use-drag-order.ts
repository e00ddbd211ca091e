import { type DragEvent, useState } from 'react';

/** What a row needs to be dragged to another place. */
export interface DragProps {
  /** For the whole row. */
  row: {
    'data-dragged'?: true | undefined;
    'data-over'?: true | undefined;
    onDragOver: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
  };
  /** For the handle that it is taken by. */
  handle: { draggable: true; onDragStart: (event: DragEvent) => void; onDragEnd: () => void };
}

/** Order by dragging; the keyboard has its own buttons for it. */
export function useDragOrder(move: (from: number, to: number) => void): (index: number) => DragProps {
  const [from, setFrom] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = () => {
    setFrom(null);
    setOver(null);
  };
  return (index) => ({
    row: {
      'data-dragged': from === index || undefined,
      'data-over': (from !== null && over === index && from !== index) || undefined,
      onDragOver: (event) => {
        if (from !== null) {
          event.preventDefault();
          setOver(index);
        }
      },
      onDrop: (event) => {
        event.preventDefault();
        if (from !== null && from !== index) {
          move(from, index);
        }
        end();
      },
    },
    handle: {
      draggable: true,
      onDragStart: (event) => {
        const row = event.currentTarget.closest('li');
        if (row) {
          event.dataTransfer.setDragImage(row, 20, 20);
        }
        event.dataTransfer.effectAllowed = 'move';
        setFrom(index);
      },
      onDragEnd: end,
    },
  });
}
