/** Values that survive a reload, under one prefix; where storage is blocked they live as long as the page. */
export class Kept<Value> {
  readonly #prefix: string;
  readonly #storage: Storage | null;
  readonly #values = new Map<string, Value>();
  readonly #listeners = new Set<() => void>();
  #changes = 0;

  constructor(prefix: string, storage: Storage | null) {
    this.#prefix = prefix;
    this.#storage = storage;
    for (const key of Object.keys(storage ?? {})) {
      if (key.startsWith(prefix)) {
        this.#load(key);
      }
    }
  }

  get(name: string | number): Value | undefined {
    return this.#values.get(String(name));
  }

  all(): Value[] {
    return [...this.#values.values()];
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** How often something has changed: what a listener compares. */
  readonly changes = (): number => this.#changes;

  set(name: string | number, value: Value): void {
    this.#values.set(String(name), value);
    this.#tell();
    try {
      this.#storage?.setItem(this.#prefix + name, JSON.stringify(value));
    } catch {
      // Full or blocked: the value lives in memory then.
    }
  }

  delete(name: string | number): void {
    this.#values.delete(String(name));
    this.#tell();
    try {
      this.#storage?.removeItem(this.#prefix + name);
    } catch {
      // Blocked: nothing was stored either.
    }
  }

  #tell(): void {
    this.#changes++;
    for (const listener of this.#listeners) {
      listener();
    }
  }

  #load(key: string): void {
    try {
      this.#values.set(key.slice(this.#prefix.length), JSON.parse(this.#storage?.getItem(key) ?? ''));
    } catch {
      this.#storage?.removeItem(key);
    }
  }
}

/** The browser's storage, or null where reading it is already forbidden. */
export function localStore(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
