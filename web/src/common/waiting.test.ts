import { expect, test } from 'vitest';
import type { Conversation } from './api';
import { unanswered } from './waiting';

const olena = { id: 1, name: 'Olena' };
const taras = { id: 2, name: 'Taras' };

function conversation(parts: Partial<Conversation>): Conversation {
  return { state: 'open', manager: null, waitingSince: '2026-11-22T14:00:00Z', ...parts } as Conversation;
}

test('clients of mine and of nobody wait for my answer', () => {
  expect(unanswered([conversation({ manager: olena }), conversation({})], olena.id)).toBe(2);
});

test('a client who waits for a colleague is not mine to answer', () => {
  expect(unanswered([conversation({ manager: taras })], olena.id)).toBe(0);
});

test('a client who was answered or whose conversation is closed waits no more', () => {
  expect(unanswered([conversation({ waitingSince: null }), conversation({ state: 'closed' })], olena.id)).toBe(0);
});
