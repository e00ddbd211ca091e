import { expect, it } from 'vitest';
import { percentOf } from './progress';

it('an export is as far as its rows', () => {
  expect(percentOf({ state: 'running', done: 250, total: 1000 })).toBe(25);
});

it('it is never full before the file is there, also when more was found than counted', () => {
  expect(percentOf({ state: 'running', done: 1200, total: 1000 })).toBe(99);
  expect(percentOf({ state: 'done', done: 1200, total: 1000 })).toBe(100);
});

it('nobody knows how far it is while nothing is counted', () => {
  expect(percentOf({ state: 'queued', done: 0, total: null })).toBeNull();
  expect(percentOf({ state: 'running', done: 0, total: 0 })).toBeNull();
});
