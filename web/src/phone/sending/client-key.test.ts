import { expect, test } from 'vitest';
import { clientKey } from './client-key';

test('a key is a UUID of version 4', () => {
  expect(clientKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('no two keys are alike', () => {
  expect(clientKey()).not.toBe(clientKey());
});
