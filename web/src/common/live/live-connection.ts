import { backoff } from './backoff';
import { type Frame, readWord, type ServerWord } from './frames';

const PING_MS = 20_000;
const PONG_MS = 10_000;
/** The server's word that the session behind a socket has ended. */
const SIGNED_OUT = 4401;

/** `connecting` is the short while that nobody needs to hear about; `offline` lasts. */
export type LiveState = 'connecting' | 'connected' | 'offline';

/** As much of a WebSocket as the connection uses. */
export type Socket = Pick<WebSocket, 'send' | 'close' | 'onopen' | 'onmessage' | 'onclose'>;

export interface LiveHandlers {
  /** A fact. */
  onFrame(frame: Frame): void;
  /** Fetch everything anew: at the beginning, and when the gap was too old. */
  onResync(): void;
  onState(state: LiveState): void;
}

/**
 * One live connection that outlives every socket: it reconnects, names the version it has seen, and so gets exactly
 * what it missed.
 */
export class LiveConnection {
  readonly #open: (query: string) => Socket;
  readonly #handlers: LiveHandlers;
  readonly #signedIn: () => Promise<boolean>;
  #socket: Socket | null = null;
  #seen: { epoch: string; version: number } | null = null;
  #failures = 0;
  #stopped = true;
  #state: LiveState = 'connecting';
  #reconnect: ReturnType<typeof setTimeout> | undefined;
  #ping: ReturnType<typeof setInterval> | undefined;
  #pong: ReturnType<typeof setTimeout> | undefined;
  /** Words that could not be read; a number above nought means that server and page are of different versions. */
  malformed = 0;

  /** `signedIn` asks whether somebody is, when a socket was closed because a session has ended. */
  constructor(open: (query: string) => Socket, handlers: LiveHandlers, signedIn: () => Promise<boolean>) {
    this.#open = open;
    this.#handlers = handlers;
    this.#signedIn = signedIn;
  }

  start(): void {
    this.#stopped = false;
    this.#connect();
  }

  stop(): void {
    this.#stopped = true;
    this.#drop();
    clearTimeout(this.#reconnect);
  }

  /** The network is back or somebody looks at the page again: no reason to wait out the pause, or to trust silence. */
  hurry(): void {
    if (this.#socket === null) {
      this.#connect();
    } else if (this.#state === 'connected') {
      this.#askForPong();
    }
  }

  #connect(): void {
    clearTimeout(this.#reconnect);
    const socket = this.#open(this.#seen === null ? '' : `?epoch=${this.#seen.epoch}&version=${this.#seen.version}`);
    this.#socket = socket;
    socket.onmessage = ({ data }) => this.#heard(data);
    socket.onclose = ({ code }) => (code === SIGNED_OUT ? void this.#turnedAway() : this.#lost());
    // A network that swallows packets never refuses; without this a dead attempt would last for minutes.
    this.#pong = setTimeout(() => this.#lost(), PONG_MS);
  }

  #heard(data: unknown): void {
    clearTimeout(this.#pong);
    const word = readWord(data);
    if (word === null) {
      this.malformed++;
    } else {
      this.#take(word);
    }
  }

  #take(word: ServerWord): void {
    switch (word.type) {
      case 'pong':
        return;
      case 'hello':
        this.#greeted(word.epoch, word.version, word.resync);
        return;
      case 'conversation':
      case 'message':
      case 'visit':
      case 'channel':
        if (this.#seen !== null) {
          this.#seen.version = Math.max(this.#seen.version, word.version);
        }
        this.#handlers.onFrame(word);
        return;
      default:
        word satisfies never;
    }
  }

  #greeted(epoch: string, version: number, resync: boolean): void {
    const gapFollows = this.#seen?.epoch === epoch && !resync;
    if (!gapFollows) {
      this.#seen = { epoch, version };
    }
    this.#failures = 0;
    clearInterval(this.#ping);
    this.#ping = setInterval(() => this.#askForPong(), PING_MS);
    this.#tell('connected');
    if (!gapFollows) {
      this.#handlers.onResync();
    }
  }

  #askForPong(): void {
    this.#socket?.send('{"type":"ping"}');
    clearTimeout(this.#pong);
    this.#pong = setTimeout(() => this.#lost(), PONG_MS);
  }

  #lost(): void {
    this.#drop();
    this.#tell(this.#failures === 0 ? 'connecting' : 'offline');
    this.#reconnect = setTimeout(() => this.#connect(), backoff(this.#failures));
    this.#failures++;
  }

  /** Another tab may have signed in anew; otherwise there is nothing to come back for. */
  async #turnedAway(): Promise<void> {
    this.#drop();
    if ((await this.#signedIn()) && !this.#stopped && this.#socket === null) {
      this.#lost();
    }
  }

  #drop(): void {
    clearInterval(this.#ping);
    clearTimeout(this.#pong);
    const socket = this.#socket;
    this.#socket = null;
    if (socket !== null) {
      socket.onmessage = null;
      socket.onclose = null;
      socket.close();
    }
  }

  #tell(state: LiveState): void {
    if (state !== this.#state) {
      this.#state = state;
      this.#handlers.onState(state);
    }
  }
}
