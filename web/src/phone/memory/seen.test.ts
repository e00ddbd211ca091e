import { expect, test } from 'vitest';
import type { Conversation } from '../../common/api';
import { forgetGone, isUnread, markSeen, seenOf } from './seen';

function conversation(id: number, at: string, kind: 'inbound' | 'outbound' = 'inbound'): Conversation {
  return { id, state: 'open', lastMessage: { kind, text: 'Добрий день', at } } as Conversation;
}

test('a client message is unread until it was looked at', () => {
  const seen = seenOf(1, 1, null);
  const anna = conversation(12, '2026-11-22T14:00:00Z');
  expect(isUnread(seen, anna)).toBe(true);

  markSeen(seen, anna);

  expect(isUnread(seen, anna)).toBe(false);
});

test('the next message makes it unread again', () => {
  const seen = seenOf(1, 1, null);
  markSeen(seen, conversation(12, '2026-11-22T14:00:00Z'));

  expect(isUnread(seen, conversation(12, '2026-11-22T14:05:00Z'))).toBe(true);
});

test('what a manager wrote is not unread', () => {
  expect(isUnread(seenOf(1, 1, null), conversation(12, '2026-11-22T14:00:00Z', 'outbound'))).toBe(false);
});

test('conversations that left the lists are forgotten', () => {
  const seen = seenOf(1, 1, null);
  const anna = conversation(12, '2026-11-22T14:00:00Z');
  const boris = conversation(13, '2026-11-22T14:00:00Z');
  markSeen(seen, anna);
  markSeen(seen, boris);

  forgetGone(seen, [boris]);

  expect(seen.all()).toEqual([{ conversation: 13, until: '2026-11-22T14:00:00Z' }]);
});
