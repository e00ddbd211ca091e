import { describe, expect, it } from 'vitest';
import { rowHeight } from './row-height';
import { stepTo } from './row-keys';

describe('the keys', () => {
  it('step through the rows and stop at the ends', () => {
    expect(stepTo('j', 0, 3)).toBe(1);
    expect(stepTo('ArrowDown', 2, 3)).toBe(2);
    expect(stepTo('k', 0, 3)).toBe(0);
    expect(stepTo('End', 0, 3)).toBe(2);
    expect(stepTo('PageDown', 0, 30)).toBe(10);
  });

  it('that mean nothing here change nothing', () => {
    expect(stepTo('x', 0, 3)).toBeNull();
  });
});

it('a row has room for where the search found it before that is known', () => {
  expect(rowHeight('comfortable', true) - rowHeight('comfortable', false)).toBe(20);
  expect(rowHeight('dense', false)).toBe(36);
});
