import { expect, test } from 'vitest';
import { refusals, shipped, table } from './licences.mjs';

const library = (name, ...licenses) => ({ group: 'example', name, licenses });
const named = (id) => ({ license: { id } });

test('a licence that nobody looked at is refused', () => {
  expect(refusals(shipped({ components: [library('shared', named('SSPL-1.0'))] }))).toEqual([
    'example:shared is under SSPL-1.0, which is none of the allowed licences.',
  ]);
});

test('a work without a licence is refused', () => {
  expect(refusals(shipped({ components: [library('silent')] }))).toEqual(['example:silent names no licence.']);
});

test('of several licences one that is allowed is enough', () => {
  const components = [
    library('listed', named('GPL-2.0-only'), named('EPL-2.0')),
    library('either', { expression: '(GPL-2.0-only OR MIT)' }),
  ];

  expect(refusals(shipped({ components }))).toEqual([]);
});

test('of licences that hold together each has to be allowed', () => {
  const works = shipped({ components: [library('both', { expression: 'MIT AND GPL-2.0-only' })] });

  expect(refusals(works)).toHaveLength(1);
});

test('what is called only BSD is what its sources say', () => {
  const webp = { group: 'com.twelvemonkeys.imageio', name: 'imageio-webp', licenses: [named('BSD-4-Clause')] };

  expect(shipped({ components: [webp] })[0].licences).toEqual(['BSD-3-Clause']);
});

test('the table names each work of others once, by name, and none of ours', () => {
  const components = [
    { group: 'rozmova', name: 'rozmova-web' },
    library('b', named('MIT')),
    { group: '@scope', name: 'a', licenses: [named('ISC')] },
  ];

  expect(table(shipped({ components }))).toBe('@scope/a   ISC\nexample:b  MIT');
});
