import { expect, test } from 'vitest';
import { forgetPerson, keepFor, keepLooks } from './keeping';

/** A browser's storage, whose keys can be listed like those of a real one. */
function storage(kept: Record<string, string>): Storage {
  const methods = {
    getItem: (key: string) => (Object.hasOwn(kept, key) ? kept[key] : null),
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
    removeItem: (key: string) => {
      delete kept[key];
    },
  };
  return new Proxy(kept, {
    get: (all, name) => methods[name as keyof typeof methods] ?? Reflect.get(all, name),
  }) as unknown as Storage;
}

const OLENA = {
  'rozmova.outbox.1.7.b2f0': '{"text":"Ninety"}',
  'rozmova.draft.1.7.12': '{"text":"And the delivery"}',
  'rozmova.seen.1.7.12': '{"message":90}',
  'rozmova.log.7.1': '{"columns":["client"]}',
  'rozmova.scorecard': '3',
};
const BROWSER = {
  'rozmova.locale': 'uk',
  'rozmova.rail-narrow': 'true',
  'rozmova.muted': 'true',
  'mantine-color-scheme-value': 'dark',
};

test('whoever leaves takes everything along but the language and the looks', () => {
  const kept = { ...OLENA, ...BROWSER, 'rozmova.person': '7' };

  forgetPerson(7, storage(kept));

  expect(kept).toEqual(BROWSER);
});

test('whoever comes back after their session ended finds what they had written', () => {
  const kept = { ...OLENA, ...BROWSER };

  keepFor(7, storage(kept));
  keepFor(7, storage(kept));

  expect(kept).toEqual({ ...OLENA, ...BROWSER, 'rozmova.person': '7' });
});

test('somebody else does not find it', () => {
  const kept = { ...OLENA, ...BROWSER };
  keepFor(7, storage(kept));

  keepFor(8, storage(kept));

  expect(kept).toEqual({ ...BROWSER, 'rozmova.person': '8' });
});

test('a tab that slept meanwhile takes nothing from whoever came', () => {
  const kept = { 'rozmova.draft.1.8.12': '{"text":"Good morning"}', 'rozmova.person': '8' };

  forgetPerson(7, storage(kept));

  expect(Object.keys(kept)).toHaveLength(2);
});

test('the looks come back when the browser has removed everything at the word of the server', () => {
  const kept: Record<string, string> = { ...OLENA, ...BROWSER };
  const putBack = keepLooks(storage(kept));
  for (const key of Object.keys(kept)) {
    delete kept[key];
  }

  putBack();

  expect(kept).toEqual(BROWSER);
});

test('where nothing can be kept nothing has to be forgotten', () => {
  expect(() => {
    keepFor(7, null);
    forgetPerson(7, null);
    keepLooks(null)();
  }).not.toThrow();
});
