import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Conversation, Message, Thread } from '../../common/api';
import type { LiveHandlers } from '../../common/live/live-connection';
import { Kept } from './kept';
import { Phone, type PhoneNetwork } from './phone';
import type { Snapshot, Stored } from './types';

function conversation(id: number, parts: Partial<Conversation> = {}): Conversation {
  const createdAt = '2026-11-22T14:00:00Z';
  return { id, revision: 1, state: 'open', waitingSince: null, lastMessage: null, createdAt, ...parts } as Conversation;
}

/** A server with one conversation, whose snapshot comes when the test says so. */
class Server implements PhoneNetwork {
  answer: (snapshot: Snapshot) => void = () => undefined;

  snapshot(): Promise<Snapshot> {
    return new Promise((resolve) => {
      this.answer = resolve;
    });
  }
  async thread(): Promise<Thread> {
    return { conversation: conversation(12), messages: [] as Message[] } as Thread;
  }
  async post(_recipient: unknown, { clientKey, text }: { clientKey: string; text: string }): Promise<Stored> {
    return {
      conversationId: 12,
      message: { id: 90, revision: 1, clientKey, text, at: '2026-11-22T14:01:00Z' } as Message,
    };
  }
  take = () => Promise.reject(new Error('not asked for'));
  close = this.take;
  reopen = this.take;
  retry = this.take;
  edit = this.take;
  takeBack = this.take;
  signal = this.take;
  client = this.take;
}

let server: Server;
let live: LiveHandlers;
let phone: Phone;

beforeEach(() => {
  vi.useFakeTimers();
  server = new Server();
  phone = new Phone(server, new Kept('outbox.', null), (handlers) => {
    live = handlers;
    return () => undefined;
  });
  return phone.start();
});

afterEach(() => {
  vi.useRealTimers();
});

async function answered(snapshot: Omit<Snapshot, 'epoch'>): Promise<void> {
  server.answer({ epoch: 'e1', ...snapshot });
  await Promise.resolve();
}

function ids(): number[] {
  return phone.view().state.conversations.map(({ id }) => id);
}

test('a conversation that begins while everything is fetched is not lost', async () => {
  live.onResync();
  live.onFrame({ type: 'conversation', version: 119, conversation: conversation(13) });
  await answered({ version: 118, conversations: [conversation(12)] });

  expect(ids().toSorted()).toEqual([12, 13]);
});

test('a conversation that is logged while everything is fetched does not come back', async () => {
  live.onResync();
  live.onFrame({
    type: 'conversation',
    version: 119,
    conversation: conversation(12, { revision: 2, state: 'logged' }),
  });
  await answered({ version: 118, conversations: [conversation(12)] });

  expect(ids()).toEqual([]);
});

test('after a resync only what the server still has is shown', async () => {
  live.onResync();
  await answered({ version: 118, conversations: [conversation(12), conversation(13)] });
  live.onResync();
  await answered({ version: 140, conversations: [conversation(13)] });

  expect(ids()).toEqual([13]);
  expect(phone.view().loads).toBe(2);
});

test('a sent message stands in its thread once, whether the frame or the answer comes first', async () => {
  await phone.thread(12);
  phone.send({
    clientKey: 'k1',
    recipient: { conversation: 12 },
    kind: 'outbound',
    text: 'Вітаю!',
    files: [],
    at: '2026-11-22T14:01:00Z',
    problem: null,
  });
  const message = { id: 90, revision: 2, clientKey: 'k1', text: 'Вітаю!', at: '2026-11-22T14:01:00Z' } as Message;
  live.onFrame({ type: 'message', version: 119, conversationId: 12, message });
  await new Promise((resolve) => phone.onStored(resolve));

  expect(phone.view().state.messages[12]).toEqual([message]);
  expect(phone.view().unsent).toEqual([]);
});

test('a network without sockets still shows what is new', async () => {
  live.onState('offline');
  await answered({ version: 118, conversations: [conversation(12)] });
  vi.advanceTimersByTime(15_000);
  await answered({ version: 119, conversations: [conversation(12), conversation(13)] });

  expect(ids().toSorted()).toEqual([12, 13]);
});
