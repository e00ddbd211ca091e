import { expect, test } from 'vitest';
import { backoff } from './backoff';

test('the pause begins with half a second and ends with fifteen seconds', () => {
  expect(backoff(0, () => 1)).toBe(500);
  expect(backoff(3, () => 1)).toBe(4000);
  expect(backoff(60, () => 1)).toBe(15_000);
});

test('chance shortens a pause by half at most', () => {
  expect(backoff(2, () => 0)).toBe(1000);
});
