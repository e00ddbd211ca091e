import { quietly } from './quietly';

const VISITOR_KEY = 'rozmova:visitor';
const TAB_KEY = 'rozmova:tab';
const ID = /^[\w-]{22}$/;

/** 22 characters of base64url: 128 random bits. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
}

/** The visitor's id, kept in the browser; only in memory where storage is blocked. */
export function visitorId(storage: () => Storage): string {
  const id = read(storage, VISITOR_KEY) ?? randomId();
  write(storage, VISITOR_KEY, id);
  return id;
}

/**
 * The tab's id, taken out of the storage while the page lives and put back when it goes. A duplicated tab copies the
 * storage; taken like this the copy finds nothing and becomes a tab of its own.
 */
export function takeTabId(storage: () => Storage): string {
  const id = read(storage, TAB_KEY) ?? randomId();
  quietly(() => storage().removeItem(TAB_KEY));
  return id;
}

/** Leaves the tab's id to the next page in the same tab. */
export function returnTabId(storage: () => Storage, id: string): void {
  write(storage, TAB_KEY, id);
}

function read(storage: () => Storage, key: string): string | null {
  try {
    const id = storage().getItem(key);
    return id !== null && ID.test(id) ? id : null;
  } catch {
    return null;
  }
}

function write(storage: () => Storage, key: string, id: string): void {
  quietly(() => storage().setItem(key, id));
}
