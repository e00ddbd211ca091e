import type { ClientPage, Conversation, Message, Thread } from '../../common/api';
import { backoff } from '../../common/live/backoff';
import type { Frame } from '../../common/live/frames';
import type { LiveHandlers, LiveState } from '../../common/live/live-connection';
import type { Kept } from './kept';
import type { Network } from './network';
import { Outbox } from './outbox';
import { apply, EMPTY, type PhoneState, withConversation, withMessages, withSnapshot, withThread } from './state';
import type { Closing, Outgoing, Signal, Stored } from './types';

/** All that the screens draw. */
export interface PhoneView {
  readonly state: PhoneState;
  readonly live: LiveState;
  /** How often everything was fetched; 0 until the first time. */
  readonly loads: number;
  /** Why the last time did not succeed. */
  readonly failure: unknown;
  readonly unsent: readonly Outgoing[];
}

/** The requests that the working memory makes. */
export type PhoneNetwork = Pick<
  Network,
  'snapshot' | 'thread' | 'client' | 'take' | 'close' | 'reopen' | 'retry' | 'edit' | 'takeBack' | 'signal' | 'post'
>;

/** Hears about facts as they happen, after they were applied. */
export type FrameListener = (frame: Frame, state: PhoneState) => void;

const SOCKET_PATIENCE_MS = 2_000;
const WITHOUT_SOCKET_MS = 15_000;

/** The console's working memory: state, live connection and outbox of one project. */
export class Phone {
  readonly #network: PhoneNetwork;
  readonly #connect: (handlers: LiveHandlers) => () => void;
  readonly #outbox: Outbox;
  readonly #listeners = new Set<() => void>();
  readonly #frameListeners = new Set<FrameListener>();
  readonly #storedListeners = new Set<(stored: Stored, outgoing: Outgoing) => void>();
  #view: PhoneView = { state: EMPTY, live: 'connecting', loads: 0, failure: null, unsent: [] };
  #meanwhile: Frame[] | null = null;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(network: PhoneNetwork, kept: Kept<Outgoing>, connect: (handlers: LiveHandlers) => () => void) {
    this.#network = network;
    this.#connect = connect;
    this.#outbox = new Outbox(kept, {
      post: (recipient, letter) => network.post(recipient, letter),
      stored: (stored, outgoing) => this.#stored(stored, outgoing),
      changed: () => this.#show({ unsent: this.#outbox.all() }),
    });
  }

  /** Goes live; the returned function ends it. */
  start(): () => void {
    const disconnect = this.#connect({
      onFrame: (frame) => this.#frame(frame),
      onResync: () => void this.load(),
      onState: (live) => this.#state(live),
    });
    this.#outbox.start();
    this.#show({ unsent: this.#outbox.all() });
    // A network that lets no socket through still shows what there is.
    this.#again = setTimeout(() => void this.load(), SOCKET_PATIENCE_MS);
    return () => {
      clearTimeout(this.#again);
      this.#outbox.stop();
      disconnect();
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): PhoneView => this.#view;

  onFrame(listener: FrameListener): () => void {
    this.#frameListeners.add(listener);
    return () => this.#frameListeners.delete(listener);
  }

  onStored(listener: (stored: Stored, outgoing: Outgoing) => void): () => void {
    this.#storedListeners.add(listener);
    return () => this.#storedListeners.delete(listener);
  }

  /** Fetches everything. Facts that arrive meanwhile are applied at once, and again on what was fetched. */
  async load(): Promise<void> {
    clearTimeout(this.#again);
    const meanwhile: Frame[] = [];
    this.#meanwhile = meanwhile;
    try {
      const snapshot = await this.#network.snapshot();
      const state = meanwhile.reduce(apply, withSnapshot(this.#view.state, snapshot));
      this.#show({ state, loads: this.#view.loads + 1, failure: null });
      if (this.#view.live === 'offline') {
        this.#again = setTimeout(() => void this.load(), WITHOUT_SOCKET_MS);
      }
    } catch (failure) {
      this.#show({ failure });
      this.#again = setTimeout(() => void this.load(), backoff(4));
    }
    if (this.#meanwhile === meanwhile) {
      this.#meanwhile = null;
    }
  }

  /** Fetches a thread; its messages are part of the state from now on. */
  async thread(conversation: number, signal?: AbortSignal): Promise<Thread> {
    const thread = await this.#network.thread(conversation, signal);
    this.#show({ state: withThread(this.#view.state, thread) });
    return thread;
  }

  client(client: number, signal?: AbortSignal): Promise<ClientPage> {
    return this.#network.client(client, signal);
  }

  send(outgoing: Outgoing): void {
    this.#outbox.add(outgoing);
  }

  resend(clientKey: string): void {
    this.#outbox.retry(clientKey);
  }

  discard(clientKey: string): void {
    this.#outbox.remove(clientKey);
  }

  /** Queues a message again that the messenger refused, or whose fate is unknown. */
  async retry(conversation: number, message: Message): Promise<void> {
    const queued = await this.#network.retry(conversation, message.id);
    this.#show({ state: withMessages(this.#view.state, conversation, [queued]) });
  }

  async edit(conversation: number, message: number, text: string): Promise<void> {
    const edited = await this.#network.edit(conversation, message, text);
    this.#show({ state: withMessages(this.#view.state, conversation, [edited]) });
  }

  async takeBack(conversation: number, message: number): Promise<void> {
    const gone = await this.#network.takeBack(conversation, message);
    this.#show({ state: withMessages(this.#view.state, conversation, [gone]) });
  }

  /** A courtesy to the client: nobody waits for it, and none is repeated. */
  signal(conversation: number, signal: Signal): void {
    this.#network.signal(conversation, signal).catch(() => undefined);
  }

  async take(conversation: number): Promise<void> {
    this.#changed(await this.#network.take(conversation));
  }

  async close(conversation: number, closing: Closing): Promise<void> {
    this.#changed(await this.#network.close(conversation, closing));
  }

  async reopen(conversation: number): Promise<void> {
    this.#changed(await this.#network.reopen(conversation));
  }

  #changed(conversation: Conversation): void {
    this.#show({ state: withConversation(this.#view.state, conversation) });
  }

  #frame(frame: Frame): void {
    this.#meanwhile?.push(frame);
    const state = apply(this.#view.state, frame);
    this.#show({ state });
    for (const listener of this.#frameListeners) {
      listener(frame, state);
    }
  }

  #state(live: LiveState): void {
    this.#show({ live });
    switch (live) {
      case 'connected':
        this.#outbox.start();
        break;
      case 'offline':
        // Some networks let requests through but no socket: then everything is fetched every now and then.
        void this.load();
        break;
      case 'connecting':
        break;
      default:
        live satisfies never;
    }
  }

  #stored(stored: Stored, outgoing: Outgoing): void {
    this.#show({ state: withMessages(this.#view.state, stored.conversationId, [stored.message]) });
    for (const listener of this.#storedListeners) {
      listener(stored, outgoing);
    }
  }

  #show(change: Partial<PhoneView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) {
      listener();
    }
  }
}
