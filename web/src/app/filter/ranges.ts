import type { Day } from '../../common/api';
import { shiftDay } from '../../common/format';

/** Ranges that move with the calendar, so that a bookmark of "last 7 days" stays true. */
export const RANGES = ['today', 'yesterday', 'last7', 'last30', 'thisMonth', 'lastMonth'] as const;
export type RangeName = (typeof RANGES)[number];

/** Days, both inclusive. */
export interface Days {
  from: Day;
  to: Day;
}

/** The days that a range means on a given day. */
export function daysOf(range: RangeName, today: Day): Days {
  const firstOfMonth = `${today.slice(0, 8)}01`;
  switch (range) {
    case 'today':
      return { from: today, to: today };
    case 'yesterday':
      return { from: shiftDay(today, -1), to: shiftDay(today, -1) };
    case 'last7':
      return { from: shiftDay(today, -6), to: today };
    case 'last30':
      return { from: shiftDay(today, -29), to: today };
    case 'thisMonth':
      return { from: firstOfMonth, to: today };
    case 'lastMonth': {
      const to = shiftDay(firstOfMonth, -1);
      return { from: `${to.slice(0, 8)}01`, to };
    }
  }
}
