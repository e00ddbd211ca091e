import { describe, expect, it } from 'vitest';
import { readSearch, writeSearch } from '../page/search-text';
import { nextOrder, sortedBy } from '../table/sorting';
import { stepIn } from './heat-keys';
import { refined } from './links';
import { csvAddress } from './network';
import { axisOf, heatLevel, labelled } from './scale';
import { logFilter, reportChoices, reportSearch, usualPer } from './search';

const today = '2026-11-22';

describe('the address of the report', () => {
  it('has the log’s filter and the report’s own choices', () => {
    const read = reportSearch(readSearch('?range=last7&manager=1&per=week&sources=campaign&sort=-score'));

    expect(read).toEqual({ range: 'last7', manager: [1], per: 'week', sources: 'campaign' });
    expect(reportSearch(readSearch(writeSearch({ ...read })))).toEqual(read);
  });

  it('without any day means the last 30', () => {
    expect(logFilter({ manager: '1' }, today)).toEqual({ range: 'last30', manager: [1] });
  });

  it('with one end of its days has the other, too', () => {
    expect(logFilter({ from: '2026-01-01' }, today)).toEqual({ from: '2026-01-01', to: today });
    expect(logFilter({ to: '2026-11-22' }, today)).toEqual({ from: '2026-10-24', to: '2026-11-22' });
  });

  it('drops choices that make no sense', () => {
    expect(reportChoices({ per: 'hour', sources: 'colour' })).toEqual({});
  });
});

describe('the periods', () => {
  it.each([
    [{ range: 'last30' }, 'day'],
    [{ from: '2026-10-01', to: '2026-11-14' }, 'day'],
    [{ from: '2026-06-01', to: '2026-11-22' }, 'week'],
    [{ from: '2025-11-22' }, 'month'],
  ] as const)('of %o are each a %s', (search, per) => {
    expect(usualPer(search, today)).toBe(per);
  });
});

describe('a figure leads to the log', () => {
  it('with the report’s filter and its own', () => {
    const log = refined({ range: 'last30', manager: [1] }, { unanswered: true }, today);

    expect(log).toEqual({ range: 'last30', manager: [1], unanswered: true });
  });

  it('in place of a wider filter of the same kind', () => {
    expect(refined({ manager: [1, 2] }, { manager: 2 }, today)).toEqual({ manager: [2] });
  });

  it('with a value that has a comma in one piece', () => {
    const log = refined({}, { campaign: 'Sale, autumn' }, today);

    expect(log).toEqual({ campaign: ['Sale, autumn'] });
    expect(readSearch(writeSearch({ ...log })).campaign).toBe('Sale\\, autumn');
  });

  it('of an hour of the week', () => {
    expect(refined({}, { weekday: 1, hour: 9 }, today)).toEqual({ weekday: [1], hour: [9] });
  });

  it('with a period’s days instead of the filter’s', () => {
    const log = refined({ range: 'last30', by: 'closed' }, { from: '2026-11-02', to: '2026-11-08' }, today);

    expect(log).toEqual({ from: '2026-11-02', to: '2026-11-08', by: 'closed' });
  });

  it('and a period that the filter cuts stays cut', () => {
    const log = refined({ from: '2026-11-04', to: '2026-11-30' }, { from: '2026-11-02', to: '2026-11-08' }, today);

    expect(log).toEqual({ from: '2026-11-04', to: '2026-11-08' });
  });
});

describe('a file', () => {
  it('has the filter of what is on screen', () => {
    const filter = new URLSearchParams({ manager: '1' });

    expect(csvAddress(3, 'sources', filter, { by: 'campaign' }, 'semicolon')).toBe(
      '/api/v1/projects/3/reports/sources.csv?manager=1&by=campaign&delimiter=semicolon',
    );
  });
});

describe('the axis', () => {
  it.each([
    [0, [0, 1]],
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [7, [0, 2, 4, 6, 8]],
    [59, [0, 20, 40, 60]],
    [100, [0, 25, 50, 75, 100]],
    [101, [0, 50, 100, 150]],
    [12_482, [0, 5000, 10_000, 15_000]],
  ])('up to %i has round lines', (greatest, lines) => {
    expect(axisOf(greatest)).toEqual(lines);
  });

  it('writes as many labels as fit, the last one always', () => {
    const written = [0, 1, 2, 3, 4, 5, 6].filter((index) => labelled(index, 7, 3));

    expect(written).toEqual([0, 3, 6]);
  });
});

describe('the heat map', () => {
  it('colours in even steps up to the greatest', () => {
    expect([0, 1, 20, 21, 50, 99, 100].map((value) => heatLevel(value, 100))).toEqual([0, 1, 1, 2, 3, 5, 5]);
  });

  it('stays pale where nothing happened', () => {
    expect(heatLevel(0, 0)).toBe(0);
  });

  it('is walked by arrows and has edges', () => {
    expect(stepIn('ArrowRight', 2, 9)).toEqual([2, 10]);
    expect(stepIn('ArrowUp', 0, 9)).toEqual([0, 9]);
    expect(stepIn('End', 3, 9)).toEqual([3, 23]);
    expect(stepIn('Enter', 3, 9)).toBeNull();
  });
});

describe('a table', () => {
  const rows = [{ n: 3 }, { n: null }, { n: 10 }];

  it('puts rows without a value last either way', () => {
    expect(sortedBy(rows, ({ n }) => n, true, 'en').map(({ n }) => n)).toEqual([10, 3, null]);
    expect(sortedBy(rows, ({ n }) => n, false, 'en').map(({ n }) => n)).toEqual([3, 10, null]);
  });

  it('sorts words by the reader’s alphabet', () => {
    const names = ['Яна', 'Ірина', 'Зоя'].map((name) => ({ name }));

    expect(sortedBy(names, ({ name }) => name, false, 'uk').map(({ name }) => name)).toEqual(['Зоя', 'Ірина', 'Яна']);
  });

  it('has the alphabet of its language', () => {
    const names = ['anna', 'Яна', 'Ґеник', 'Їва', 'гриць', 'Ігор', 'Галина'].map((name) => ({ name }));
    const sorted = (language: string) => sortedBy(names, ({ name }) => name, false, language).map(({ name }) => name);

    expect(sorted('uk')).toEqual(['Галина', 'гриць', 'Ґеник', 'Ігор', 'Їва', 'Яна', 'anna']);
    expect(sorted('en')[0]).toBe('anna');
  });

  it('begins with the greatest number, and with A', () => {
    expect(nextOrder(null, 'taken', false)).toEqual({ key: 'taken', down: true });
    expect(nextOrder({ key: 'taken', down: true }, 'taken', false)).toEqual({ key: 'taken', down: false });
    expect(nextOrder({ key: 'taken', down: true }, 'name', true)).toEqual({ key: 'name', down: false });
  });
});
