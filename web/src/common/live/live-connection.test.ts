import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveConnection, type Socket } from './live-connection';

class FakeSocket implements Socket {
  onopen = null;
  onmessage: Socket['onmessage'] = null;
  onclose: Socket['onclose'] = null;
  readonly sent: string[] = [];
  closed = false;

  send(text: string): void {
    this.sent.push(text);
  }
  close(): void {
    this.closed = true;
  }
  says(word: unknown): void {
    this.onmessage?.call(this as unknown as WebSocket, { data: JSON.stringify(word) } as MessageEvent);
  }
  breaks(code = 1006): void {
    this.onclose?.call(this as unknown as WebSocket, { code } as CloseEvent);
  }
}

const visit = (version: number) => ({
  type: 'visit',
  version,
  conversationId: 12,
  visit: { online: true, page: null },
});
const hello = (epoch: string, version: number, resync: boolean) => ({ type: 'hello', epoch, version, resync });

let sockets: { socket: FakeSocket; query: string }[];
let heard: string[];
let signedIn: boolean;
let connection: LiveConnection;

beforeEach(() => {
  vi.useFakeTimers();
  sockets = [];
  heard = [];
  signedIn = false;
  connection = new LiveConnection(
    (query) => {
      const socket = new FakeSocket();
      sockets.push({ socket, query });
      return socket;
    },
    {
      onFrame: (frame) => heard.push(`frame ${frame.version}`),
      onResync: () => heard.push('resync'),
      onState: (state) => heard.push(state),
    },
    async () => signedIn,
  );
  connection.start();
});

afterEach(() => {
  connection.stop();
  vi.useRealTimers();
});

function latest() {
  const last = sockets.at(-1);
  if (last === undefined) {
    throw new Error('no socket was opened');
  }
  return last;
}

test('the first greeting asks for everything', () => {
  latest().socket.says(hello('e1', 118, false));

  expect(heard).toEqual(['connected', 'resync']);
});

test('a reconnection names the version that was seen last and gets the gap without a resync', () => {
  latest().socket.says(hello('e1', 118, false));
  latest().socket.says(visit(119));
  latest().socket.breaks();
  vi.advanceTimersByTime(500);
  latest().socket.says(hello('e1', 120, false));
  latest().socket.says(visit(120));

  expect(latest().query).toBe('?epoch=e1&version=119');
  expect(heard).toEqual(['connected', 'resync', 'frame 119', 'connecting', 'connected', 'frame 120']);
});

test('a restarted server has another epoch, and everything is fetched again', () => {
  latest().socket.says(hello('e1', 118, false));
  latest().socket.breaks();
  vi.advanceTimersByTime(500);
  latest().socket.says(hello('e2', 0, false));

  expect(heard.filter((each) => each === 'resync')).toHaveLength(2);
});

test('a gap too old is a resync', () => {
  latest().socket.says(hello('e1', 118, false));
  latest().socket.breaks();
  vi.advanceTimersByTime(500);
  latest().socket.says(hello('e1', 900, true));

  expect(heard.at(-1)).toBe('resync');
});

test('the connection is offline only when the second attempt fails as well', () => {
  latest().socket.says(hello('e1', 118, false));
  latest().socket.breaks();
  vi.advanceTimersByTime(500);
  latest().socket.breaks();

  expect(heard.slice(2)).toEqual(['connecting', 'offline']);
});

test('a ping goes out every twenty seconds', () => {
  latest().socket.says(hello('e1', 118, false));
  vi.advanceTimersByTime(20_000);

  expect(latest().socket.sent).toEqual(['{"type":"ping"}']);
});

test('a socket that does not answer a ping is given up', () => {
  const { socket } = latest();
  socket.says(hello('e1', 118, false));
  vi.advanceTimersByTime(30_000);

  expect(socket.closed).toBe(true);
});

test('the network being back ends the pause at once', () => {
  latest().socket.breaks();
  connection.hurry();

  expect(sockets).toHaveLength(2);
});

test('a word that cannot be read is counted and changes nothing', () => {
  latest().socket.says(hello('e1', 118, false));
  latest().socket.says({ type: 'typing' });

  expect(connection.malformed).toBe(1);
  expect(heard).toEqual(['connected', 'resync']);
});

test('a stopped connection stays silent', () => {
  connection.stop();
  vi.advanceTimersByTime(60_000);

  expect(sockets).toHaveLength(1);
});

test('whose session has ended does not knock again', async () => {
  latest().socket.says(hello('e1', 118, false));
  latest().socket.breaks(4401);
  await vi.advanceTimersByTimeAsync(60_000);

  expect(sockets).toHaveLength(1);
});

test('whoever has signed in anew meanwhile comes back and gets the gap', async () => {
  signedIn = true;
  latest().socket.says(hello('e1', 118, false));
  latest().socket.breaks(4401);
  await vi.advanceTimersByTimeAsync(500);

  expect(latest().query).toBe('?epoch=e1&version=118');
});

test('a connection that was stopped while it asked does not come back', async () => {
  signedIn = true;
  latest().socket.breaks(4401);
  connection.stop();
  await vi.advanceTimersByTimeAsync(60_000);

  expect(sockets).toHaveLength(1);
});

test('another refusal is tried again, since a role may come back', () => {
  latest().socket.breaks(4403);
  vi.advanceTimersByTime(500);

  expect(sockets).toHaveLength(2);
});
