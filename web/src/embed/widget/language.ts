import { type Language, TEXTS } from './texts';

/** The first language of the list that we speak; English when none is. */
export function chooseLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = tag.trim().toLowerCase().split(/[-_]/, 1)[0] ?? '';
    if (Object.hasOwn(TEXTS, language)) {
      return language as Language;
    }
  }
  return 'en';
}

/** The page's own language first: a German shop greets in German whatever the browser says. */
export function pageLanguage(): Language {
  return chooseLanguage([document.documentElement.lang, ...navigator.languages]);
}
