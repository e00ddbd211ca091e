import { useMemo } from 'react';
import type { Day } from '../../common/api';
import { languageTag } from '../../common/format';
import { useFormat } from '../../common/use-format';
import type { Per, PeriodRow } from './types';

const NONE = '—';

/** How the report spells its figures. */
export function useFigures() {
  const { locale, number, duration } = useFormat();
  return useMemo(() => {
    const tag = languageTag(locale);
    const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
    const finePercent = new Intl.NumberFormat(tag, { style: 'percent', maximumSignificantDigits: 1 });
    const days = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
    const day = days({ day: 'numeric', month: 'short' });
    const dayOfWeek = days({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
    const month = days({ month: 'long', year: 'numeric' });
    const monthShort = days({ month: 'short' });
    const monthOfYear = days({ month: 'short', year: '2-digit' });
    const weekdayLong = days({ weekday: 'long' });
    const weekdayShort = days({ weekday: 'short' });
    const at = (text: Day) => new Date(`${text}T12:00:00Z`);
    // The first of January 2024 was a Monday.
    const weekday = (index: number) => new Date(Date.UTC(2024, 0, 1 + index, 12));
    const large = (words: string) => words.charAt(0).toLocaleUpperCase(tag) + words.slice(1);
    return {
      locale,
      number,
      score: (value: number | null) => (value === null ? NONE : number(value)),
      seconds: (value: number | null) => (value === null ? NONE : duration(value)),
      share: (part: number, whole: number) => {
        const share = whole > 0 ? part / whole : 0;
        // A few of many are not none, and all but a few are not all.
        return (share > 0 && share < 0.005 ? finePercent : percent).format(share < 1 ? Math.min(share, 0.99) : share);
      },
      weekdayLong: (index: number) => large(weekdayLong.format(weekday(index))),
      weekdayShort: (index: number) => large(weekdayShort.format(weekday(index))),
      /** A period in full. */
      period: ({ from, to }: PeriodRow, per: Per) => {
        switch (per) {
          case 'day':
            return large(dayOfWeek.format(at(from)));
          case 'week':
            return day.formatRange(at(from), at(to));
          case 'month':
            return large(month.format(at(from)));
        }
      },
      /** A period below its bar. */
      periodShort: ({ from }: PeriodRow, per: Per) =>
        per === 'month'
          ? large((from.slice(5, 7) === '01' ? monthOfYear : monthShort).format(at(from)))
          : day.format(at(from)),
    };
  }, [locale, number, duration]);
}

export type Figures = ReturnType<typeof useFigures>;
