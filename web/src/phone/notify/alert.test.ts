import { expect, test } from 'vitest';
import type { Conversation, Message } from '../../common/api';
import type { MessageFrame } from '../../common/live/frames';
import type { PhoneState } from '../memory/state';
import { alertOf } from './alert';

const at = '2026-11-22T14:50:00Z';
const now = Date.parse(at) + 1000;
const olena = 1;

function frame(message: Partial<Message>): MessageFrame {
  const inbound = { id: 91, revision: 1, kind: 'inbound', at, editedAt: null, ...message } as Message;
  return { type: 'message', version: 120, conversationId: 12, message: inbound };
}

function stateWith(manager: Conversation['manager']): PhoneState {
  return { version: 1, conversations: [{ id: 12, manager } as Conversation], messages: {} };
}

test('a client in an own conversation is heard', () => {
  expect(alertOf(frame({}), stateWith({ id: olena, name: 'Olena' }), olena, now)).not.toBeNull();
});

test('a client whom nobody has taken is heard by everybody', () => {
  expect(alertOf(frame({}), stateWith(null), olena, now)).not.toBeNull();
});

test('a client of a colleague is not', () => {
  expect(alertOf(frame({}), stateWith({ id: 2, name: 'Taras' }), olena, now)).toBeNull();
});

test.each([
  ['an own answer', { kind: 'outbound' }],
  ['an edit', { editedAt: at }],
  ['a message missed during a long sleep', { at: '2026-11-22T14:00:00Z' }],
] as const)('%s makes no noise', (_what, message) => {
  expect(alertOf(frame(message), stateWith(null), olena, now)).toBeNull();
});
