import { quietly } from './quietly';

/** What a site may ask of us: `rozmova('open')`. */
export interface Commands {
  open(): void;
  hide(): void;
}

/** `window.rozmova`: a function; before our script is here it is a stub that collects calls in `q`. */
export interface Entrance {
  (...call: unknown[]): void;
  q?: ArrayLike<unknown>[];
  ready?: true;
}

/**
 * Replaces the stub by the real function and makes up for the calls collected so far. An unknown command is ignored:
 * a site written for a later version must not break. False when another copy of the script is already at work.
 */
export function takeOver(page: { rozmova?: Entrance }, commands: Commands): boolean {
  const stub = page.rozmova;
  if (stub?.ready === true) {
    return false;
  }
  const entrance: Entrance = (...call) => {
    const [name] = call;
    if (name === 'open' || name === 'hide') {
      quietly(() => commands[name]());
    }
  };
  entrance.ready = true;
  page.rozmova = entrance;
  for (const call of stub?.q ?? []) {
    entrance(...Array.from(call));
  }
  return true;
}
