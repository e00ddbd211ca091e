import { expect, test } from 'vitest';
import { chooseLanguage } from './language';

test.each([
  [['uk-UA', 'en'], 'uk'],
  [['', 'pl'], 'pl'],
  [['de_AT'], 'de'],
  [['fr', 'es-MX'], 'es'],
  [['constructor'], 'en'],
  [[], 'en'],
])('%j is answered in %s', (wanted, chosen) => {
  expect(chooseLanguage(wanted)).toBe(chosen);
});
