import type { TFunction } from 'i18next';
import type { Locale, Messenger } from '../../common/api';
import { daySpelt, languageTag } from '../../common/format';
import { chosenIn, type Field, ICONS, isActive, isClock, isList, type ListField } from './fields';
import { type LogSearch, MESSENGERS } from './search';

/** What is needed to put a filter into words. */
export interface WordTools {
  t: TFunction;
  locale: Locale;
  now: Date;
  /** The names behind the numbers of managers, participants and messenger accounts. */
  nameOf: (field: ListField, value: string) => string | undefined;
}

/** One filter in words: what it shows, or what it could narrow when it filters nothing yet. */
export function fieldWords(field: Field, search: LogSearch, tools: WordTools): string {
  const { t } = tools;
  if (!isActive(field, search)) {
    return field === 'manager' || field === 'channel' || field === 'source'
      ? t(`log.any.${field}`)
      : t(`log.fields.${field}`);
  }
  if (field === 'score') {
    const { scoreFrom = 0, scoreTo = 100 } = search;
    return t('log.scoreBetween', { from: scoreFrom, to: scoreTo });
  }
  if (isList(field) || isClock(field)) {
    const names = chosenIn(field, search).map((value) => valueWords(field, value, tools));
    const listed = names.length > 2 ? t('log.andMore', { name: names[0], count: names.length - 1 }) : names.join(', ');
    return NAMED.includes(field) ? `${t(`log.fields.${field}`)}: ${listed}` : listed;
  }
  return t(`log.switches.${field}.${search[field] ? 'yes' : 'no'}`);
}

/** Fields whose values do not say by themselves what they are. */
const NAMED: readonly Field[] = ['participant', 'closedBy', 'term', 'content', 'tag', 'hour', 'medium'];

/** One value of a list in words. */
export function valueWords(field: Field, value: string, { t, locale, nameOf }: WordTools): string {
  switch (field) {
    case 'weekday':
      return weekdayWord(Number(value), locale);
    case 'hour':
      return hourWords(Number(value));
    case 'channel':
      return MESSENGERS.some((each) => each === value)
        ? t(`common.messengers.${value as Messenger}`)
        : (nameOf(field, value) ?? `№ ${value}`);
    case 'manager':
      return value === 'none' ? t('log.withoutManager') : (nameOf(field, value) ?? `№ ${value}`);
    case 'closedBy':
      return value === 'none' ? t('log.closedAutomatically') : (nameOf(field, value) ?? `№ ${value}`);
    case 'participant':
      return nameOf(field, value) ?? `№ ${value}`;
    case 'result':
      return value === '(none)' ? t('log.withoutResult') : value;
    default:
      return value;
  }
}

/** Which days, in words; empty when any. */
export function daysWords(search: LogSearch, { t, locale, now }: Pick<WordTools, 't' | 'locale' | 'now'>): string {
  if (!search.range && !search.from && !search.to) {
    return '';
  }
  const range = search.range
    ? t(`log.ranges.${search.range}`)
    : [...new Set([search.from, search.to])].map((day) => (day ? daySpelt(day, locale, now) : '…')).join(' – ');
  return search.by === 'closed' ? t('log.closedIn', { range }) : range;
}

/** The whole filter in words, part by part. */
export function filterWords(search: LogSearch, tools: WordTools): string[] {
  const fields = (Object.keys(ICONS) as Field[]).filter((field) => isActive(field, search));
  return [
    search.q === undefined ? '' : tools.t('log.searchedFor', { q: search.q }),
    daysWords(search, tools),
    ...fields.map((field) => fieldWords(field, search, tools)),
  ].filter(Boolean);
}

/** `Monday`, in the reader's language; 1 is Monday. */
export function weekdayWord(day: number, locale: Locale): string {
  // 2024 began with a Monday.
  const word = new Intl.DateTimeFormat(languageTag(locale), { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, day),
  );
  return word.charAt(0).toLocaleUpperCase(languageTag(locale)) + word.slice(1);
}

/** `09:00–10:00` */
export function hourWords(hour: number): string {
  const spelt = (each: number) => `${String(each).padStart(2, '0')}:00`;
  return `${spelt(hour)}–${spelt(hour + 1)}`;
}
