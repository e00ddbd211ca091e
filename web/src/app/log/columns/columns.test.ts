import { describe, expect, it } from 'vitest';
import { gridTemplate, leastWidth, moved, readArrangement, toggled, USUAL } from './arrangement';
import { direction, nextSort } from './shapes';

describe('the columns', () => {
  it('are the usual ones before anybody has chosen', () => {
    expect(readArrangement(null)).toEqual(USUAL);
    expect(readArrangement('not json')).toEqual(USUAL);
  });

  it('are as they were kept, without what no longer exists', () => {
    const kept =
      '{"columns":["tags","colour","client","tags"],"widths":{"tags":90,"colour":5,"client":1},"density":"dense"}';

    expect(readArrangement(kept)).toEqual({
      columns: ['client', 'tags'],
      widths: { tags: 90, client: 120 },
      density: 'dense',
    });
  });

  it('come and go, but for the client', () => {
    expect(toggled(['client', 'created'], 'tags')).toEqual(['client', 'created', 'tags']);
    expect(toggled(['client', 'created'], 'created')).toEqual(['client']);
    expect(toggled(['client', 'created'], 'client')).toEqual(['client', 'created']);
  });

  it('move to another place, but never before the client', () => {
    expect(moved(['client', 'created', 'tags'], 'tags', 1)).toEqual(['client', 'tags', 'created']);
    expect(moved(['client', 'created', 'tags'], 'tags', -3)).toEqual(['client', 'tags', 'created']);
    expect(moved(['client', 'created', 'tags'], 'created', 9)).toEqual(['client', 'tags', 'created']);
  });

  it('share the room that the dragged ones leave', () => {
    expect(gridTemplate({ columns: ['client', 'tags'], widths: { tags: 90 } })).toBe('minmax(156px, 200fr) 90px 84px');
    expect(gridTemplate({ columns: ['tags'], widths: { tags: 90 } })).toBe('90px minmax(84px, 1fr)');
  });

  it('need so much room, with their gaps and edges', () => {
    expect(leastWidth({ columns: ['client', 'tags'], widths: { client: 200, tags: 90 } })).toBe(
      200 + 90 + 24 + 84 + 32,
    );
  });
});

describe('a click on a column', () => {
  it('begins with the newest or largest for moments and numbers, with A for names', () => {
    expect(nextSort('closed', '-createdAt')).toBe('-closedAt');
    expect(nextSort('duration', '-createdAt')).toBe('-duration');
    expect(nextSort('source', '-createdAt')).toBe('source');
  });

  it('turns the order round the second time, and back the third', () => {
    expect(nextSort('created', '-createdAt')).toBe('createdAt');
    expect(nextSort('created', 'createdAt')).toBe('-createdAt');
  });

  it('does nothing where there is no order', () => {
    expect(nextSort('tags', '-createdAt')).toBeNull();
    expect(direction('tags', '-createdAt')).toBeNull();
  });

  it('is told to those who do not see the arrow', () => {
    expect(direction('created', '-createdAt')).toBe('descending');
    expect(direction('manager', 'manager')).toBe('ascending');
    expect(direction('manager', '-createdAt')).toBeNull();
  });
});
