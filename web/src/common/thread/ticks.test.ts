import { expect, test } from 'vitest';
import type { DeliveryState } from '../api';
import { tickOf } from './ticks';

test('what waits has a clock, what left one tick, what arrived two', () => {
  const signs = (['queued', 'sending', 'sent', 'delivered', 'read'] as const).map((state) => tickOf(state).sign);

  expect(signs).toEqual(['clock', 'clock', 'one', 'two', 'two']);
});

test('only the colour tells read from delivered', () => {
  expect([tickOf('delivered').tone, tickOf('read').tone]).toEqual([null, 'read']);
});

test('trouble never looks like success', () => {
  expect([tickOf('failed').sign, tickOf('unknown').sign]).toEqual(['alert', 'question']);
});

test('a state of a newer server is doubtful', () => {
  expect(tickOf('teleported' as DeliveryState)).toEqual(tickOf('unknown'));
});
