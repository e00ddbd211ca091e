import { expect, test } from 'vitest';
import { randomId, visitorId } from './identity';

function memory(): Storage {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => entries.set(key, value),
  } as unknown as Storage;
}

const blocked = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

test('an id is 22 characters of base64url', () => {
  expect(randomId()).toMatch(/^[A-Za-z0-9_-]{22}$/);
});

test('a visitor stays the same on the next page', () => {
  const storage = memory();

  expect(visitorId(() => storage)).toBe(visitorId(() => storage));
});

test('a visitor whose storage is blocked still has an id', () => {
  expect(visitorId(blocked)).toMatch(/^[\w-]{22}$/);
});

test('a stored id that was tampered with is replaced', () => {
  const storage = memory();
  storage.setItem('rozmova:visitor', '<script>');

  expect(visitorId(() => storage)).toMatch(/^[\w-]{22}$/);
});
