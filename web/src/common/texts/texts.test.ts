import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { en } from './en';
import { guessLocale } from './i18n';
import { ru } from './ru';
import { uk } from './uk';

type Tree = { [key: string]: string | Tree };

/** All leaves by path; plural forms folded into one. */
function leaves(tree: Tree, path = ''): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [key, value] of Object.entries(tree)) {
    const name = path + key.replace(/_(one|few|many|other)$/, '_');
    if (typeof value === 'string') {
      found.set(name, [...(found.get(name) ?? []), value]);
    } else {
      for (const [inner, texts] of leaves(value, `${name}.`)) {
        found.set(inner, texts);
      }
    }
  }
  return found;
}

const blanks = (texts: string[]) => [...new Set(texts.join(' ').match(/\{\{\w+\}\}/g))].sort();
const english = leaves(en);

describe.each([
  ['Ukrainian', leaves(uk)],
  ['Russian', leaves(ru)],
])('the %s catalogue', (_, catalogue) => {
  it('has exactly the keys of the English one', () => {
    expect([...catalogue.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('fills the same blanks', () => {
    for (const [key, texts] of english) {
      expect(blanks(catalogue.get(key) ?? []), key).toEqual(blanks(texts));
    }
  });

  it('has all four plural forms', () => {
    for (const [key, texts] of catalogue) {
      expect(texts, key).toHaveLength(key.endsWith('_') ? 4 : 1);
    }
  });

  it('leaves nothing empty', () => {
    for (const [key, texts] of catalogue) {
      expect(
        texts.every((text) => text.trim() !== ''),
        key,
      ).toBe(true);
    }
  });
});

describe('plurals', () => {
  const count = (lng: string, n: number) => {
    const texts = createInstance();
    texts.init({
      lng,
      resources: { en: { translation: en }, uk: { translation: uk }, ru: { translation: ru } },
      initAsync: false,
    });
    return texts.t('common.conversations', { count: n, shown: String(n) });
  };

  it.each([
    ['en', 1, '1 conversation'],
    ['en', 2, '2 conversations'],
    ['uk', 1, '1 розмова'],
    ['uk', 3, '3 розмови'],
    ['uk', 11, '11 розмов'],
    ['uk', 21, '21 розмова'],
    ['ru', 4, '4 разговора'],
    ['ru', 112, '112 разговоров'],
  ])('are right in %s for %i', (lng, n, words) => {
    expect(count(lng, n)).toBe(words);
  });
});

describe('the language', () => {
  it('is the one chosen here before', () => {
    expect(guessLocale('uk', ['en-GB'])).toBe('uk');
  });

  it('is else the first of the browser’s that there is', () => {
    expect(guessLocale(null, ['de-DE', 'ru-UA', 'en'])).toBe('ru');
  });

  it('is English when there is none', () => {
    expect(guessLocale(null, ['de'])).toBe('en');
  });
});
