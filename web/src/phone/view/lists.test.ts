import { expect, test } from 'vitest';
import type { Conversation } from '../../common/api';
import { elsewhere, firstTab, listOf, neighbour, openIn, urgency } from './lists';

const olena = { id: 1, name: 'Olena' };
const taras = { id: 2, name: 'Taras' };

function conversation(id: number, parts: Partial<Conversation>): Conversation {
  return { id, state: 'open', manager: null, waitingSince: null, ...parts } as Conversation;
}

const mine = conversation(1, { manager: olena, waitingSince: '2026-11-22T14:00:00Z' });
const free = conversation(2, { waitingSince: '2026-11-22T14:00:00Z' });
const his = conversation(3, { manager: taras, waitingSince: '2026-11-22T14:00:00Z' });
const closed = conversation(4, { manager: olena, state: 'closed' });
const all = [mine, free, his, closed];

test('mine and unassigned hold open conversations only', () => {
  expect(listOf(all, 'mine', olena.id)).toEqual([mine]);
  expect(listOf(all, 'unassigned', olena.id)).toEqual([free]);
});

test('all holds the closed ones too but does not count them', () => {
  expect(listOf(all, 'all', olena.id)).toEqual(all);
  expect(openIn(all, 'all', olena.id)).toBe(3);
});

test('the console opens where somebody waits for the reader', () => {
  expect(firstTab([free, his], olena.id, null)).toBe('unassigned');
  expect(firstTab([free, his], olena.id, 'mine')).toBe('unassigned');
  expect(firstTab([mine, free], olena.id, null)).toBe('mine');
});

test('the list that was chosen last is opened where it is as good as another', () => {
  expect(firstTab([mine, free], olena.id, 'unassigned')).toBe('unassigned');
  expect(firstTab([his], olena.id, 'mine')).toBe('mine');
  expect(firstTab([free], olena.id, 'all')).toBe('all');
});

test('while nobody waits it opens where somebody is', () => {
  const calm = conversation(5, { manager: olena });
  expect(firstTab([calm], olena.id, null)).toBe('mine');
  expect(firstTab([closed, his], olena.id, null)).toBe('all');
});

test('an empty list tells where somebody waits for the reader, not for a colleague', () => {
  expect(elsewhere([free, his], 'mine', olena.id)).toBe('unassigned');
  expect(elsewhere([his], 'mine', olena.id)).toBeUndefined();
  expect(elsewhere([mine], 'mine', olena.id)).toBeUndefined();
});

test.each([
  [119, 'calm'],
  [120, 'amber'],
  [600, 'red'],
])('%d seconds of waiting are %s', (seconds, colour) => {
  expect(urgency(seconds)).toBe(colour);
});

test('arrow keys stop at the ends of the list', () => {
  expect(neighbour(all, 1, 1)).toBe(free);
  expect(neighbour(all, 4, 1)).toBe(closed);
  expect(neighbour(all, null, 1)).toBe(mine);
  expect(neighbour([], 1, 1)).toBeUndefined();
});
