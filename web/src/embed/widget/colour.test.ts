import { expect, test } from 'vitest';
import { contrast, FALLBACK_ACCENT, inkOn, safeAccent } from './colour';

test('black on white has the greatest contrast there is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});

test('the order of two colours does not change their contrast', () => {
  expect(contrast('#34594a', '#ffffff')).toBe(contrast('#ffffff', '#34594a'));
});

test.each([
  ['#34594a', '#ffffff'],
  ['#3454d1', '#ffffff'],
  ['#ffd54a', '#000000'],
  ['#ffffff', '#000000'],
])('the text on %s is %s', (accent, ink) => {
  expect(inkOn(accent)).toBe(ink);
});

test('every grey gets a readable text', () => {
  for (let grey = 0; grey < 256; grey++) {
    const colour = `#${grey.toString(16).padStart(2, '0').repeat(3)}`;
    expect(contrast(colour, inkOn(colour))).toBeGreaterThanOrEqual(4.5);
  }
});

test('an accent that is no colour never reaches the style sheet', () => {
  expect(safeAccent('red;}body{display:none')).toBe(FALLBACK_ACCENT);
  expect(safeAccent(null)).toBe(FALLBACK_ACCENT);
});
