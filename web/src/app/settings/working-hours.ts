import type { WorkingHours } from '../../common/api';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** From when to when, as `09:00`; the end may be `24:00`. */
export type TimeRange = [from: string, to: string];
export type Week = Record<Weekday, TimeRange[]>;

const WORKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const USUAL: TimeRange = ['09:00', '18:00'];
const MOST_A_DAY = 10;
const TIME = /^\d{2}:\d{2}$/;

/** A week to begin with when the project has been open round the clock. */
export function usualWeek(): Week {
  return weekOf((day) => (WORKDAYS.includes(day) ? [[...USUAL]] : []));
}

/** The week as it is set; the usual one when it is not. */
export function weekFrom(hours: WorkingHours | null): Week {
  return hours ? weekOf((day) => (hours[day] ?? []).map(([from, to]) => [from, to])) : usualWeek();
}

/** The week with one more range on a day: behind the last one, after a break of an hour. */
export function withRange(week: Week, day: Weekday): Week {
  const last = week[day].at(-1);
  if (!last) {
    return { ...week, [day]: [[...USUAL]] };
  }
  const from = Math.min(minutes(last[1]) + 60, 23 * 60);
  return { ...week, [day]: [...week[day], [clock(from), clock(Math.min(from + 4 * 60, 24 * 60))]] };
}

/** Whether a day has room for one more range. */
export function mayAdd(ranges: readonly TimeRange[]): boolean {
  const last = ranges.at(-1);
  return ranges.length < MOST_A_DAY && (!last || minutes(last[1]) < 23 * 60);
}

export function withoutRange(week: Week, day: Weekday, index: number): Week {
  return { ...week, [day]: week[day].filter((_, at) => at !== index) };
}

export function withTimes(week: Week, day: Weekday, index: number, range: TimeRange): Week {
  return { ...week, [day]: week[day].map((each, at) => (at === index ? range : each)) };
}

/** Monday to Friday as one day is. */
export function copiedToWorkdays(week: Week, day: Weekday): Week {
  return weekOf((each) => (WORKDAYS.includes(each) ? week[day] : week[each]).map(([from, to]) => [from, to]));
}

export type WeekTrouble = { day: Weekday; kind: 'order' | 'overlap' | 'missing' } | { day: null; kind: 'empty' };

/** What the server would refuse, day by day from Monday. */
export function troubleOf(week: Week): WeekTrouble | null {
  for (const day of WEEKDAYS) {
    const kind = troubleOfDay(week[day]);
    if (kind) {
      return { day, kind };
    }
  }
  return WEEKDAYS.every((day) => week[day].length === 0) ? { day: null, kind: 'empty' } : null;
}

function troubleOfDay(ranges: readonly TimeRange[]): 'order' | 'overlap' | 'missing' | null {
  if (ranges.flat().some((time) => !TIME.test(time))) {
    return 'missing';
  }
  if (ranges.some(([from, to]) => minutes(from) >= minutes(to))) {
    return 'order';
  }
  const sorted = inOrder(ranges);
  const meets = sorted.some(([from], index) => minutes(from) < minutes(sorted[index - 1]?.[1] ?? '00:00'));
  return meets ? 'overlap' : null;
}

/** As the server takes it: every day's ranges in order. */
export function sentWeek(week: Week): Week {
  return weekOf((day) => inOrder(week[day]));
}

export function sameWeek(one: Week, other: Week): boolean {
  return JSON.stringify(sentWeek(one)) === JSON.stringify(sentWeek(other));
}

/** How long the week is, in hours. */
export function hoursOf(week: Week): number {
  const all = WEEKDAYS.flatMap((day) => week[day]).map(([from, to]) => Math.max(0, minutes(to) - minutes(from)));
  return all.reduce((sum, each) => sum + each, 0) / 60;
}

/**
 * A time as people type it: `9`, `930`, `9:30` or `9.30`; null when it is none. Midnight as the end of a range can only
 * be that of the day itself.
 */
export function readTime(typed: string, asEnd: boolean): string | null {
  const [, hour = '', minute = '00'] = /^\s*(\d{1,2})(?:[:.\s]?(\d{2}))?\s*$/.exec(typed) ?? [];
  const at = Number(hour) * 60 + Number(minute);
  if (hour === '' || Number(minute) > 59 || at > 24 * 60 || (at === 24 * 60 && !asEnd)) {
    return null;
  }
  return clock(at === 0 && asEnd ? 24 * 60 : at);
}

function inOrder(ranges: readonly TimeRange[]): TimeRange[] {
  return ranges.toSorted(([one], [other]) => minutes(one) - minutes(other));
}

function weekOf(ranges: (day: Weekday) => TimeRange[]): Week {
  return Object.fromEntries(WEEKDAYS.map((day) => [day, ranges(day)])) as Week;
}

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

function clock(at: number): string {
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
}
