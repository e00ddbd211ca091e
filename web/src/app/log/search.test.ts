import { describe, expect, it } from 'vitest';
import { readSearch, writeSearch } from '../search-text';
import { exportAddress, filterOf } from './network';
import { daysOf } from './ranges';
import { stepTo } from './row-keys';
import { isFiltered, type LogSearch, logSearch, withoutFilters } from './search';

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

  it('leaves the usual order unsaid', () => {
    expect(logSearch({ sort: '-createdAt' })).toEqual({});
  });

  it('prefers a moving range to fixed days', () => {
    expect(logSearch({ range: 'today', from: '2026-01-01' })).toEqual({ range: 'today' });
  });
});

describe('clearing', () => {
  it('keeps the order', () => {
    expect(withoutFilters({ sort: 'manager', unanswered: true })).toEqual({ sort: 'manager' });
  });

  it('is offered only when something is filtered', () => {
    expect(isFiltered({ sort: 'manager' })).toBe(false);
    expect(isFiltered({ unanswered: true })).toBe(true);
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

  it('is the same for the export, with its order', () => {
    const search: LogSearch = { unanswered: true, sort: 'manager' };

    const address = exportAddress(1, search, filterOf(search, today), 'messages', 'semicolon');

    expect(address).toBe(
      '/api/v1/projects/1/log/export?format=csv&rows=messages&delimiter=semicolon&unanswered=true&sort=manager',
    );
  });
});

describe('the keys', () => {
  it('step through the rows and stop at the ends', () => {
    expect(stepTo('j', 0, 3)).toBe(1);
    expect(stepTo('ArrowDown', 2, 3)).toBe(2);
    expect(stepTo('k', 0, 3)).toBe(0);
    expect(stepTo('End', 0, 3)).toBe(2);
  });

  it('that mean nothing here change nothing', () => {
    expect(stepTo('x', 0, 3)).toBeNull();
  });
});
