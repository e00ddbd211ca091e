import { Skeleton } from '@mantine/core';
import './chart.css';

const BARS = Array.from({ length: 24 }, (_, index) => index);
const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** Bars while they are on their way. */
export function BarsSkeleton() {
  return (
    <div className="chart-skeleton" aria-hidden="true">
      {BARS.map((bar) => (
        <Skeleton key={bar} height={`${35 + ((bar * 29) % 55)}%`} radius={3} />
      ))}
    </div>
  );
}

/** The week's rows while they are on their way. */
export function HeatSkeleton() {
  return (
    <div className="heat-skeleton" aria-hidden="true">
      {DAYS.map((day) => (
        <Skeleton key={day} height={28} radius={4} />
      ))}
    </div>
  );
}
