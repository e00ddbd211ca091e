import { describe, expect, it, test } from 'vitest';
import {
  clock,
  comingMoment,
  date,
  dayAndTime,
  dayOf,
  duration,
  durationInWords,
  fileSize,
  initials,
  pathOf,
  plainAddress,
  shiftDay,
  shortMoment,
  time,
  wholeNumber,
} from './format';

const kyiv = { locale: 'en', timeZone: 'Europe/Kyiv' } as const;
const ukrainian = { locale: 'uk', timeZone: 'Europe/Kyiv' } as const;
const russian = { locale: 'ru', timeZone: 'Europe/Kyiv' } as const;
const now = new Date('2026-11-22T12:00:00Z');

test('a length is told as players tell it', () => {
  expect([14, 725, 3723, 0].map(clock)).toEqual(['0:14', '12:05', '1:02:03', '0:00']);
});

describe('moments', () => {
  it('are told in the project’s time zone', () => {
    expect(time('2026-11-22T12:21:00Z', kyiv)).toBe('14:21');
    expect(time('2026-11-22T12:21:00Z', { locale: 'en', timeZone: 'America/New_York' })).toBe('07:21');
  });

  it('belong to the day of the project’s time zone', () => {
    expect(dayOf('2026-11-21T22:30:00Z', 'Europe/Kyiv')).toBe('2026-11-22');
    expect(dayOf('2026-11-21T22:30:00Z', 'UTC')).toBe('2026-11-21');
  });

  it('to come stand within a sentence', () => {
    expect(comingMoment('2026-11-22T18:00:00Z', kyiv, now)).toBe('20:00');
    expect(comingMoment('2026-11-23T12:20:00Z', kyiv, now)).toBe('tomorrow, 14:20');
    expect(comingMoment('2026-11-23T12:20:00Z', ukrainian, now)).toBe('завтра, 14:20');
    expect(comingMoment('2026-11-28T12:20:00Z', kyiv, now)).toBe('28 Nov, 14:20');
  });

  it('of today and yesterday are named in words', () => {
    expect(dayAndTime('2026-11-22T12:21:00Z', kyiv, now)).toBe('Today, 14:21');
    expect(dayAndTime('2026-11-20T22:30:00Z', kyiv, now)).toBe('Yesterday, 00:30');
    expect(dayAndTime('2026-11-22T12:21:00Z', ukrainian, now)).toBe('Сьогодні, 14:21');
    expect(dayAndTime('2026-11-21T12:21:00Z', russian, now)).toBe('Вчера, 14:21');
  });

  it('of other days carry the year only when it is another one', () => {
    expect(date('2026-09-12T12:00:00Z', kyiv, now)).toBe('12 Sep');
    expect(date('2025-06-03T12:00:00Z', kyiv, now)).toBe('3 Jun 2025');
    expect(date('2025-06-03T12:00:00Z', ukrainian, now)).toBe('3 черв. 2025');
    expect(date('2026-09-14T12:00:00Z', ukrainian, now)).toBe('14 вер.');
  });

  it('are shortened to the time today and to the day before', () => {
    expect(shortMoment('2026-11-22T12:52:00Z', kyiv, now)).toBe('14:52');
    expect(shortMoment('2026-11-21T12:52:00Z', kyiv, now)).toBe('Yesterday');
  });

  it('keep the wall clock when summer time begins', () => {
    expect(time('2026-03-28T12:00:00Z', kyiv)).toBe('14:00');
    expect(time('2026-03-29T12:00:00Z', kyiv)).toBe('15:00');
  });
});

describe('days', () => {
  it('are shifted across months and leap days', () => {
    expect(shiftDay('2026-03-01', -1)).toBe('2026-02-28');
    expect(shiftDay('2028-02-28', 1)).toBe('2028-02-29');
  });
});

describe('durations', () => {
  it('are told in their two largest units', () => {
    expect(duration(58, 'en')).toBe('58 s');
    expect(duration(1920, 'en')).toBe('32 min');
    expect(duration(3900, 'en')).toBe('1 h 5 min');
    expect(duration(93_600, 'en')).toBe('1 d 2 h');
    expect(duration(0, 'en')).toBe('0 s');
  });

  it('are spelt with the right plural in sentences', () => {
    expect(durationInWords(30, 'en')).toBe('30 seconds');
    expect(durationInWords(3600, 'en')).toBe('1 hour');
    expect(durationInWords(3600, 'uk')).toBe('1 година');
    expect(durationInWords(7200, 'uk')).toBe('2 години');
    expect(durationInWords(18_000, 'ru')).toBe('5 часов');
  });
});

describe('numbers', () => {
  it('are grouped as the language does', () => {
    expect(wholeNumber(12_482, 'en')).toBe('12,482');
    expect(wholeNumber(12_482, 'uk').replace(/\s/g, ' ')).toBe('12 482');
  });

  it('of bytes become kilobytes or megabytes', () => {
    expect(fileSize(18_233, 'en')).toBe('18 kB');
    expect(fileSize(2_500_000, 'en')).toBe('2.5 MB');
  });
});

describe('addresses', () => {
  it('are shown without what nobody reads', () => {
    expect(pathOf('https://kvitka.example/sale/ceramics?utm_source=google')).toBe('/sale/ceramics');
    expect(plainAddress('https://kvitka.example/sale?x=1')).toBe('kvitka.example/sale');
    expect(plainAddress('https://www.google.com/')).toBe('www.google.com');
  });

  it('that are none stay as they are', () => {
    expect(pathOf('not an address')).toBe('not an address');
  });

  it('are readable in any script', () => {
    expect(pathOf('https://kvitka.example/%D0%B2%D0%B0%D0%B7%D0%B8')).toBe('/вази');
  });
});

describe('initials', () => {
  it('are the first letters of at most two words', () => {
    expect(initials('Ірина Мельник')).toBe('ІМ');
    expect(initials('Олександр')).toBe('О');
    expect(initials('Anna Maria Schmidt')).toBe('AM');
  });

  it('leave out signs and emoji', () => {
    expect(initials('🌸 kvitka_shop')).toBe('KS');
    expect(initials('@max.bond')).toBe('MB');
  });
});
