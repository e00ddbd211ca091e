import { expect, it } from 'vitest';
import type { LogSearch } from '../../filter/search';
import { differs, queryOf, searchOf } from './saved';

const search: LogSearch = { range: 'last30', tag: ['vip, gold'], sort: 'manager' };

it('a view keeps filter, order and columns, and opens them again', () => {
  const query = queryOf({ ...search, view: 3 }, ['client', 'created']);

  expect(searchOf({ id: 7, query })).toEqual({ ...search, columns: ['client', 'created'], view: 7 });
});

it('the log differs from its view as soon as anything is changed', () => {
  const view = { id: 7, query: queryOf(search, ['client', 'created']) };
  const opened = searchOf(view);

  expect(differs(view, opened)).toBe(false);
  expect(differs(view, { ...opened, unanswered: true })).toBe(true);
  expect(differs(view, { ...opened, columns: ['client'] })).toBe(true);
});

it('the order in which filters were chosen does not matter', () => {
  const view = { id: 7, query: 'tag=vip&range=today' };

  expect(differs(view, { view: 7, range: 'today', tag: ['vip'] })).toBe(false);
});

it('a view of an older release opens without what is unknown', () => {
  expect(searchOf({ id: 7, query: 'colour=red&columns=client,colour&sort=weight' })).toEqual({
    columns: ['client'],
    view: 7,
  });
});
