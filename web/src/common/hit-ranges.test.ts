import { expect, it } from 'vitest';
import type { HitRange } from './hit-ranges';
import { hitPieces, shifted } from './hit-ranges';

/** As `one [two] three`, to be read at a glance. */
const shape = (text: string, ranges: HitRange[]) =>
  hitPieces(text, ranges)
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('');

it('a text is cut where its hits begin and end', () => {
  expect(shape('one two three', [[4, 7]])).toBe('one [two] three');
  expect(shape('one two', [])).toBe('one two');
});

it('hits that overlap or touch are one', () => {
  const ranges: HitRange[] = [
    [4, 9],
    [0, 3],
    [3, 5],
  ];

  expect(shape('one two three', ranges)).toBe('[one two t]hree');
});

it('a hit may begin and end with the text, and reach beyond it', () => {
  const ranges: HitRange[] = [
    [-2, 2],
    [5, 90],
    [70, 80],
  ];

  expect(shape('abcdefg', ranges)).toBe('[ab]cde[fg]');
});

it('positions count as JavaScript does, also after an emoji', () => {
  expect(shape('🙏 дякую', [[3, 8]])).toBe('🙏 [дякую]');
});

it('what is put before a text moves its hits', () => {
  expect(shifted([[0, 4]], 1)).toEqual([[1, 5]]);
});
