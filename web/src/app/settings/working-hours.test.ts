import { describe, expect, it } from 'vitest';
import {
  asEnd,
  asInput,
  copiedToWorkdays,
  mayAdd,
  sameWeek,
  secondsOf,
  sentWeek,
  type TimeRange,
  troubleOf,
  usualWeek,
  type Week,
  weekFrom,
  withoutRange,
  withRange,
  withTimes,
} from './working-hours';

const monday = (...mon: TimeRange[]): Week => ({ ...usualWeek(), mon });

describe('a week', () => {
  it('begins with nine to six from Monday to Friday', () => {
    expect(weekFrom(null)).toEqual(usualWeek());
    expect(secondsOf(usualWeek())).toBe(5 * 9 * 3600);
    expect(usualWeek().sat).toEqual([]);
  });

  it('takes one more range after a break', () => {
    expect(withRange(monday(['09:00', '13:00']), 'mon').mon).toEqual([
      ['09:00', '13:00'],
      ['14:00', '18:00'],
    ]);
  });

  it('never reaches over midnight by itself', () => {
    expect(withRange(monday(['09:00', '21:30']), 'mon').mon[1]).toEqual(['22:30', '24:00']);
    expect(mayAdd([['09:00', '23:30']])).toBe(false);
  });

  it('gives a closed day the usual hours', () => {
    expect(withRange(usualWeek(), 'sun').sun).toEqual([['09:00', '18:00']]);
  });

  it('closes a day that loses its last range', () => {
    expect(withoutRange(usualWeek(), 'mon', 0).mon).toEqual([]);
  });

  it('copies a day to the workdays and leaves the weekend alone', () => {
    const copied = copiedToWorkdays(monday(['10:00', '12:00']), 'mon');

    expect(copied.fri).toEqual([['10:00', '12:00']]);
    expect(copied.sat).toEqual([]);
  });

  it('is sent in order, and is the same in any order', () => {
    const mixed = monday(['14:00', '18:00'], ['09:00', '13:00']);

    expect(sentWeek(mixed).mon[0]).toEqual(['09:00', '13:00']);
    expect(sameWeek(mixed, monday(['09:00', '13:00'], ['14:00', '18:00']))).toBe(true);
    expect(sameWeek(mixed, usualWeek())).toBe(false);
  });
});

describe('what cannot be', () => {
  it.each([
    ['an end before its beginning', [['18:00', '09:00']], 'order'],
    ['a range of no length', [['09:00', '09:00']], 'order'],
    [
      'ranges that overlap',
      [
        ['12:00', '18:00'],
        ['09:00', '13:00'],
      ],
      'overlap',
    ],
    ['half a range', [['09:00', '']], 'missing'],
  ] as [string, TimeRange[], string][])('is %s', (_, ranges, kind) => {
    expect(troubleOf(monday(...ranges))).toEqual({ day: 'mon', kind });
  });

  it('is a week without any hour', () => {
    const closed = weekFrom({ mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] });

    expect(troubleOf(closed)).toEqual({ day: null, kind: 'empty' });
  });

  it('does not include ranges that touch', () => {
    expect(troubleOf(monday(['09:00', '13:00'], ['13:00', '18:00']))).toBeNull();
  });
});

describe('the end of the day', () => {
  it('is midnight for the input and 24:00 for the server', () => {
    expect(asInput('24:00')).toBe('00:00');
    expect(asEnd('00:00')).toBe('24:00');
    expect(withTimes(usualWeek(), 'mon', 0, ['18:00', asEnd('00:00')]).mon).toEqual([['18:00', '24:00']]);
  });
});
