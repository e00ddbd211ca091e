import { describe, expect, it } from 'vitest';
import {
  copiedToWorkdays,
  hoursOf,
  mayAdd,
  readTime,
  sameWeek,
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
    expect(hoursOf(usualWeek())).toBe(45);
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
    [
      'a time that is none',
      [
        ['09:00', '25:00 '],
        ['x', '10:00'],
      ],
      'missing',
    ],
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

describe('a time', () => {
  it.each([
    ['9', '09:00'],
    ['930', '09:30'],
    ['9.30', '09:30'],
    [' 18:05 ', '18:05'],
    ['0', '00:00'],
  ])('typed as %j is %s', (typed, time) => {
    expect(readTime(typed, false)).toBe(time);
  });

  it('of midnight ends the day', () => {
    expect(readTime('0:00', true)).toBe('24:00');
    expect(readTime('24', true)).toBe('24:00');
    expect(withTimes(usualWeek(), 'mon', 0, ['18:00', '24:00']).mon).toEqual([['18:00', '24:00']]);
  });

  it.each(['24:00', '12:60', '25', 'noon', '', '9:5'])('is not %j', (typed) => {
    expect(readTime(typed, false)).toBeNull();
  });
});
