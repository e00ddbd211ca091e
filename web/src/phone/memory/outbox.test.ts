import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiProblem } from '../../common/http';
import { Kept } from './kept';
import { Outbox } from './outbox';
import type { Letter, Outgoing, Recipient, Stored } from './types';

/** A server whose answers the test decides, one by one. */
class Server {
  readonly received: string[] = [];
  readonly #waiting: ((failure: ApiProblem | null) => void)[] = [];

  readonly post = (recipient: Recipient, letter: Letter): Promise<Stored> => {
    this.received.push(`${JSON.stringify(recipient)} ${letter.text}`);
    return new Promise((resolve, reject) => {
      this.#waiting.push((failure) =>
        failure === null ? resolve({ conversationId: 12, message: {} } as Stored) : reject(failure),
      );
    });
  };

  async answers(failure: ApiProblem | null = null): Promise<void> {
    this.#waiting.shift()?.(failure);
    await vi.advanceTimersByTimeAsync(0);
  }
}

const lost = new ApiProblem(0, 'offline', null, null, null);
const refused = new ApiProblem(409, 'channel-disconnected', null, null, null);

let server: Server;
let kept: Kept<Outgoing>;
let stored: string[];
let outbox: Outbox;

beforeEach(() => {
  vi.useFakeTimers();
  server = new Server();
  kept = new Kept('outbox.', null);
  stored = [];
  outbox = open();
  outbox.start();
});

afterEach(() => vi.useRealTimers());

function open(): Outbox {
  return new Outbox(kept, {
    post: server.post,
    stored: (_stored, { text }) => stored.push(text),
    changed: () => undefined,
  });
}

function outgoing(text: string, recipient: Recipient = { conversation: 12 }): Outgoing {
  const at = new Date(Date.UTC(2026, 10, 22, 14, 0, kept.all().length)).toISOString();
  return { clientKey: `key of ${text}`, recipient, kind: 'outbound', text, files: [], at, problem: null };
}

test('the messages of one conversation go one after another', async () => {
  outbox.add(outgoing('first'));
  outbox.add(outgoing('second'));
  expect(server.received).toEqual(['{"conversation":12} first']);

  await server.answers();
  await server.answers();

  expect(stored).toEqual(['first', 'second']);
  expect(outbox.all()).toEqual([]);
});

test('another conversation does not wait for them', () => {
  outbox.add(outgoing('first'));
  outbox.add(outgoing('elsewhere', { client: 5 }));

  expect(server.received).toEqual(['{"conversation":12} first', '{"client":5} elsewhere']);
});

test('a message that met a lost connection is sent again under the same key', async () => {
  outbox.add(outgoing('first'));
  await server.answers(lost);
  expect(server.received).toHaveLength(1);

  await vi.advanceTimersByTimeAsync(500);
  await server.answers();

  expect(server.received).toHaveLength(2);
  expect(stored).toEqual(['first']);
});

test('the connection being back ends the pause', async () => {
  outbox.add(outgoing('first'));
  await server.answers(lost);

  outbox.start();

  expect(server.received).toHaveLength(2);
});

test('a refused message stays with its reason and lets the next one pass', async () => {
  outbox.add(outgoing('first'));
  outbox.add(outgoing('second'));
  await server.answers(refused);
  await server.answers();

  expect(stored).toEqual(['second']);
  expect(outbox.all().map(({ text, problem }) => [text, problem])).toEqual([['first', 'channel-disconnected']]);
});

test('a refused message can be tried again', async () => {
  outbox.add(outgoing('first'));
  await server.answers(refused);
  outbox.retry('key of first');
  await server.answers();

  expect(stored).toEqual(['first']);
});

test('what was on its way before a reload is sent after it', async () => {
  outbox.add(outgoing('first'));
  await server.answers(lost);
  outbox.stop();

  open().start();

  expect(server.received).toHaveLength(2);
});
