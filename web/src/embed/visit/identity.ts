import { quietly } from '../host/quietly';

const VISITOR_KEY = 'rozmova:visitor';
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
