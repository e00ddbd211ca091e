import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from '../api';
import { en } from './en';

export const LOCALES: readonly Locale[] = ['en', 'uk', 'ru'];

const KEPT = 'rozmova.locale';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

/** The language before anybody has signed in: the one chosen here last, else the browser's, else English. */
export function guessLocale(kept: string | null, wanted: readonly string[]): Locale {
  const candidates = [kept, ...wanted].filter((each) => each !== null);
  for (const candidate of candidates) {
    const found = LOCALES.find((locale) => candidate.toLowerCase().split('-')[0] === locale);
    if (found) {
      return found;
    }
  }
  return 'en';
}

/** Makes `t` ready in the guessed language. */
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await speak(guessLocale(localStorage.getItem(KEPT), navigator.languages));
}

/** Changes the language of the screens; its catalogue is fetched when it is needed first. */
export async function speak(locale: Locale): Promise<void> {
  if (!i18next.hasResourceBundle(locale, 'translation')) {
    i18next.addResourceBundle(locale, 'translation', await catalogue(locale));
  }
  await i18next.changeLanguage(locale);
  document.documentElement.lang = locale;
  localStorage.setItem(KEPT, locale);
}

let chosen: Locale | null = null;

/** The reader asks for a language, which is more than a guess. */
export async function choose(locale: Locale): Promise<void> {
  chosen = locale;
  await speak(locale);
}

/** What the reader has asked for on this page. */
export function chosenHere(): Locale | null {
  return chosen;
}

async function catalogue(locale: Locale): Promise<object> {
  switch (locale) {
    case 'en':
      return en;
    case 'uk':
      return (await import('./uk')).uk;
    case 'ru':
      return (await import('./ru')).ru;
  }
}
