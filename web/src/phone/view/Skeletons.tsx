import { Skeleton } from '@mantine/core';
import './skeletons.css';

const ROWS = ['62%', '48%', '70%', '55%', '64%'];
const BUBBLES = [
  { width: '52%', side: 'start' },
  { width: '40%', side: 'start' },
  { width: '58%', side: 'end' },
  { width: '34%', side: 'start' },
  { width: '46%', side: 'end' },
];

/** The list in its final shape, before it is known. */
export function ListSkeleton() {
  return (
    <div className="phone-rows phone-skeleton" aria-hidden="true">
      {ROWS.map((width) => (
        <div key={width} className="phone-skeleton-row">
          <Skeleton circle height={28} />
          <div>
            <Skeleton height={11} width={width} />
            <Skeleton height={10} width="84%" mt={8} />
          </div>
        </div>
      ))}
    </div>
  );
}

/** The thread in its final shape. */
export function ThreadSkeleton() {
  return (
    <div className="phone-skeleton phone-skeleton-thread" aria-hidden="true">
      {BUBBLES.map(({ width, side }) => (
        <Skeleton key={width} height={38} width={width} radius={12} style={{ alignSelf: `flex-${side}` }} />
      ))}
    </div>
  );
}
