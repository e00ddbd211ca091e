import { ApiProblem, UNEXPECTED } from '../../common/http';
import { backoff } from '../../common/live/backoff';
import type { Kept } from './kept';
import type { Letter, Outgoing, Recipient, Stored } from './types';

/** What the outbox needs from outside. */
export interface OutboxActions {
  post(recipient: Recipient, letter: Letter): Promise<Stored>;
  stored(stored: Stored, outgoing: Outgoing): void;
  changed(): void;
}

/**
 * Messages on their way to the server. Each is kept until the server has stored it, and tried again under the same
 * key, so that neither a lost connection nor a reload loses or doubles one. One recipient's messages go in order.
 */
export class Outbox {
  readonly #kept: Kept<Outgoing>;
  readonly #actions: OutboxActions;
  readonly #busy = new Set<string>();
  readonly #pauses = new Map<string, ReturnType<typeof setTimeout>>();
  #failures = 0;
  #stopped = true;

  constructor(kept: Kept<Outgoing>, actions: OutboxActions) {
    this.#kept = kept;
    this.#actions = actions;
  }

  all(): readonly Outgoing[] {
    return this.#kept.all().sort((one, other) => one.at.localeCompare(other.at));
  }

  add(outgoing: Outgoing): void {
    this.#keep(outgoing);
    this.#work();
  }

  /** Tries a refused message again. */
  retry(clientKey: string): void {
    const outgoing = this.#kept.get(clientKey);
    if (outgoing !== undefined) {
      this.add({ ...outgoing, problem: null });
    }
  }

  remove(clientKey: string): void {
    this.#kept.delete(clientKey);
    this.#actions.changed();
  }

  /** Begins, or goes on at once because the connection is back. */
  start(): void {
    this.#stopped = false;
    for (const [lane, pause] of this.#pauses) {
      clearTimeout(pause);
      this.#pauses.delete(lane);
    }
    this.#work();
  }

  stop(): void {
    this.#stopped = true;
    for (const pause of this.#pauses.values()) {
      clearTimeout(pause);
    }
    this.#pauses.clear();
  }

  #work(): void {
    for (const outgoing of this.all()) {
      const lane = laneOf(outgoing.recipient);
      const free = !this.#stopped && !this.#busy.has(lane) && !this.#pauses.has(lane);
      if (free && outgoing.problem === null) {
        this.#busy.add(lane);
        void this.#send(lane, outgoing);
      }
    }
  }

  async #send(lane: string, outgoing: Outgoing): Promise<void> {
    const { recipient, clientKey } = outgoing;
    try {
      const stored = await this.#actions.post(recipient, letterOf(outgoing));
      this.#failures = 0;
      this.#kept.delete(clientKey);
      this.#actions.stored(stored, outgoing);
      this.#actions.changed();
    } catch (failure) {
      this.#failed(lane, outgoing, failure);
    }
    this.#busy.delete(lane);
    this.#work();
  }

  #failed(lane: string, outgoing: Outgoing, failure: unknown): void {
    const problem = failure instanceof ApiProblem ? failure : new ApiProblem(400, UNEXPECTED, null, null, null);
    if (!isTemporary(problem)) {
      this.#keep({ ...outgoing, problem: problem.code });
      return;
    }
    const wait = problem.retryAfterSeconds === null ? backoff(this.#failures++) : problem.retryAfterSeconds * 1000;
    const goOn = () => {
      this.#pauses.delete(lane);
      this.#work();
    };
    if (!this.#stopped) {
      this.#pauses.set(lane, setTimeout(goOn, wait));
    }
  }

  #keep(outgoing: Outgoing): void {
    this.#kept.set(outgoing.clientKey, outgoing);
    this.#actions.changed();
  }
}

function letterOf({ clientKey, kind, text, files, replyTo, place }: Outgoing): Letter {
  return {
    clientKey,
    kind,
    text,
    files: files.map(({ id }) => id),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(place === undefined ? {} : { place }),
  };
}

/** Whether two messages go to the same place. */
export function laneOf(recipient: Recipient): string {
  return 'client' in recipient ? `client-${recipient.client}` : String(recipient.conversation);
}

/** What time may heal; signed out counts too, since one signs in again. */
function isTemporary({ status }: ApiProblem): boolean {
  return status === 0 || status === 401 || status === 429 || status >= 500;
}
