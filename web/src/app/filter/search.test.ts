import { describe, expect, it } from 'vitest';
import { readSearch, writeSearch } from '../page/search-text';
import { filterOf, questionOf } from './network';
import { daysOf } from './ranges';
import { askedFor, changed, hasWord, isFiltered, type LogSearch, logSearch, withoutFilters } from './search';

const today = '2026-11-22';

describe('the address of the log', () => {
  it('is read into a typed filter', () => {
    const read = readSearch('?range=last30&manager=1,none&channel=telegram&unanswered=true&sort=manager');

    expect(logSearch(read)).toEqual({
      range: 'last30',
      manager: [1, 'none'],
      channel: ['telegram'],
      unanswered: true,
      sort: 'manager',
    });
  });

  it('survives being written and read again', () => {
    const search: LogSearch = { from: '2026-01-01', to: '2026-01-31', by: 'closed', manager: [3, 4], sort: '-manager' };

    expect(logSearch(readSearch(writeSearch({ ...search })))).toEqual(search);
  });

  it('stays readable', () => {
    expect(writeSearch({ manager: [1, 'none'], range: 'last7' })).toBe('?manager=1,none&range=last7');
    expect(writeSearch({})).toBe('');
  });

  it('drops what makes no sense', () => {
    const nonsense = {
      manager: 'x,-1,0',
      from: '2026-02-31',
      to: 'soon',
      channel: 'icq',
      sort: 'size',
      unanswered: 'no',
    };

    expect(logSearch(nonsense)).toEqual({});
  });

  it('keeps words with commas and backslashes whole', () => {
    const search: LogSearch = { campaign: ['Autumn, Kyiv & more', 'C:\\\\ads'], tag: ['vip'] };

    expect(logSearch(readSearch(writeSearch({ ...search })))).toEqual(search);
  });

  it('tells yes from no and from either', () => {
    expect(logSearch({ unanswered: 'false', answered: 'true', reviewed: 'maybe' })).toEqual({
      unanswered: false,
      answered: true,
    });
  });

  it('keeps numbers within their bounds', () => {
    expect(logSearch({ scoreFrom: '60', scoreTo: '101', weekday: '0,1,8', hour: '23,24' })).toEqual({
      scoreFrom: 60,
      weekday: [1],
      hour: [23],
    });
  });

  it('may name columns and the view it was made from', () => {
    expect(logSearch({ columns: 'client,created,colour', view: '12', q: ' vase ' })).toEqual({
      columns: ['client', 'created'],
      view: 12,
      q: 'vase',
    });
  });

  it('leaves the usual order unsaid', () => {
    expect(logSearch({ sort: '-createdAt' })).toEqual({});
  });

  it('prefers a moving range to fixed days', () => {
    expect(logSearch({ range: 'today', from: '2026-01-01' })).toEqual({ range: 'today' });
  });
});

describe('clearing', () => {
  it('keeps the order', () => {
    expect(withoutFilters({ sort: 'manager', unanswered: true, q: 'vase', view: 3 })).toEqual({ sort: 'manager' });
  });

  it('takes one filter away as if it had never been there', () => {
    expect(changed({ q: 'vase', tag: ['vip'] }, { q: undefined, tag: [] })).toEqual({});
  });

  it('is offered only when something is filtered', () => {
    expect(isFiltered({ sort: 'manager', columns: ['client'], view: 3 })).toBe(false);
    expect(isFiltered({ unanswered: true })).toBe(true);
  });
});

describe('a search', () => {
  it.each(['ваза', '-ваза', '"12"', 'не', '🌷', '１'])('by %s has a word', (query) => {
    expect(hasWord(query)).toBe(true);
  });

  it.each(['!?', '""', '*', '- -', '…'])('by %s has none', (query) => {
    expect(hasWord(query)).toBe(false);
  });
});

describe('ranges', () => {
  it.each([
    ['today', '2026-11-22', '2026-11-22'],
    ['yesterday', '2026-11-21', '2026-11-21'],
    ['last7', '2026-11-16', '2026-11-22'],
    ['last30', '2026-10-24', '2026-11-22'],
    ['thisMonth', '2026-11-01', '2026-11-22'],
    ['lastMonth', '2026-10-01', '2026-10-31'],
  ] as const)('%s means %s to %s', (range, from, to) => {
    expect(daysOf(range, today)).toEqual({ from, to });
  });

  it('of last month reach back over the new year', () => {
    expect(daysOf('lastMonth', '2026-01-10')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
  });
});

describe('the question to the server', () => {
  it('names days, managers and messengers', () => {
    const filter = filterOf({ range: 'last7', by: 'closed', manager: [1, 'none'], channel: ['telegram'] }, today);

    expect(Object.fromEntries(filter)).toEqual({
      from: '2026-11-16',
      to: '2026-11-22',
      dateField: 'closed',
      manager: '1,none',
      channel: 'telegram',
    });
  });

  it('repeats words, which may have commas in them', () => {
    const filter = filterOf({ source: ['google', 'Autumn, Kyiv'], weekday: [1, 7], reviewed: false }, today);

    expect(filter.getAll('source')).toEqual(['google', 'Autumn, Kyiv']);
    expect(filter.getAll('weekday')).toEqual(['1', '7']);
    expect(filter.get('reviewed')).toBe('false');
  });

  it('has the order with it where rows are asked for', () => {
    const search: LogSearch = { unanswered: true, sort: 'manager' };

    expect(questionOf(search, filterOf(search, today)).toString()).toBe('unanswered=true&sort=manager');
  });

  it('can be read back into a view', () => {
    const search: LogSearch = {
      by: 'closed',
      from: '2026-11-01',
      to: '2026-11-02',
      manager: [1, 'none'],
      channel: ['viber', 7],
      campaign: ['Autumn, Kyiv'],
      tag: ['vip', 'b2b'],
      hour: [9],
      silent: true,
      scoreFrom: 0,
      scoreTo: 60,
      q: 'vase',
      sort: '-score',
    };

    expect(askedFor(questionOf(search, filterOf(search, today)).toString())).toEqual(search);
  });
});
