import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../common/api';
import { en } from '../../common/texts/en';
import { uk } from '../../common/texts/uk';
import { chosenIn, withChosen, without } from './fields';
import { fieldWords, filterWords, type WordTools } from './words';

function tools(locale: Locale): WordTools {
  const texts = createInstance();
  texts.init({
    lng: locale,
    resources: { en: { translation: en }, uk: { translation: uk } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  const names = new Map([
    ['1', 'Olena Kravets'],
    ['2', 'Taras Hnatiuk'],
    ['7', 'Kvitka Shop'],
  ]);
  return {
    t: texts.t as WordTools['t'],
    locale,
    now: new Date('2026-11-22T12:00:00Z'),
    nameOf: (_, value) => names.get(value),
  };
}

const english = tools('en');

describe('a filter in words', () => {
  it('says what it shows', () => {
    expect(
      filterWords({ q: 'vase', range: 'last30', manager: [1], channel: ['telegram'], unanswered: true }, english),
    ).toEqual(['with “vase”', 'Last 30 days', 'Olena Kravets', 'Telegram', 'Unanswered']);
  });

  it('is told in the reader’s language', () => {
    expect(filterWords({ weekday: [1], attachments: false, by: 'closed', range: 'today' }, tools('uk'))).toEqual([
      'закрито: Сьогодні',
      'Без файлів',
      'Понеділок',
    ]);
  });

  it('names what does not speak for itself', () => {
    expect(fieldWords('tag', { tag: ['vip'] }, english)).toBe('Tag: vip');
    expect(fieldWords('hour', { hour: [9, 23] }, english)).toBe('Hour: 09:00–10:00, 23:00–24:00');
  });

  it('stays short however many values there are', () => {
    expect(fieldWords('source', { source: ['google', 'bing', 'facebook'] }, english)).toBe('google and 2 others');
  });

  it('speaks of nobody and nothing', () => {
    expect(fieldWords('manager', { manager: ['none', 2] }, english)).toBe('Nobody responsible, Taras Hnatiuk');
    expect(fieldWords('result', { result: ['(none)'] }, english)).toBe('Without a result');
    expect(fieldWords('closedBy', { closedBy: ['none'] }, english)).toBe('Closed by: Closed automatically');
  });

  it('tells the number of whom it does not know', () => {
    expect(fieldWords('participant', { participant: [99] }, english)).toBe('Participant: № 99');
  });

  it('says what it could narrow while it does not', () => {
    expect(fieldWords('manager', {}, english)).toBe('Any manager');
    expect(fieldWords('score', {}, english)).toBe('Score');
    expect(fieldWords('score', { scoreTo: 60 }, english)).toBe('Score 0–60');
  });
});

describe('choosing', () => {
  it('turns what the list says into what the filter keeps', () => {
    expect(withChosen('manager', {}, ['1', 'none'])).toEqual({ manager: [1, 'none'] });
    expect(withChosen('source', {}, ['2026'])).toEqual({ source: ['2026'] });
    expect(chosenIn('channel', { channel: ['viber', 7] })).toEqual(['viber', '7']);
  });

  it('of nothing is no filter', () => {
    expect(withChosen('tag', { tag: ['vip'], q: 'vase' }, [])).toEqual({ q: 'vase' });
    expect(without('score', { scoreFrom: 10, scoreTo: 20 })).toEqual({});
  });
});
