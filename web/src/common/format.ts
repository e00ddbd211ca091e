import type { Day, Instant, Locale } from './api';

/** What formats depend on: the reader's language and the project's time zone. */
export interface Reader {
  locale: Locale;
  timeZone: string;
}

const TAGS: Record<Locale, string> = { en: 'en-GB', uk: 'uk-UA', ru: 'ru-RU' };

// Building an Intl formatter costs far more than using it, and a table uses the same few thousands of times.
const formatters = new Map<string, Intl.DateTimeFormat>();

function dates({ locale, timeZone }: Reader, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) {
    return known;
  }
  const made = new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone });
  formatters.set(key, made);
  return made;
}

/** The language tag for `Intl`, with the day-before-month order that all three languages of ours use. */
export function languageTag(locale: Locale): string {
  return TAGS[locale];
}

/** The day on which a moment falls in a time zone. */
export function dayOf(at: Instant | Date, timeZone: string): Day {
  const parts = dates({ locale: 'en', timeZone }, { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(
    new Date(at),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** The day so many days later (or earlier), without any clock. */
export function shiftDay(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** `14:21` */
export function time(at: Instant, reader: Reader): string {
  return dates(reader, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));
}

/** `22 Nov`, and with the year when it is another one than now's. */
export function date(at: Instant, reader: Reader, now: Date): string {
  return daySpelt(dayOf(at, reader.timeZone), reader.locale, now);
}

/** A day as such: `22 Nov` or `22 Nov 2025`. */
export function daySpelt(day: Day, locale: Locale, now: Date): string {
  const sameYear = day.slice(0, 4) === dayOf(now, 'UTC').slice(0, 4);
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
  const spelt = dates({ locale, timeZone: 'UTC' }, sameYear ? options : { ...options, year: 'numeric' });
  // Without the word for "year", and with September as short as the other months.
  return spelt
    .format(new Date(`${day}T12:00:00Z`))
    .replace(/\s[рг]\.$/, '')
    .replace('Sept', 'Sep');
}

/** `Today`, `Yesterday` or the date. */
export function dayWord(at: Instant, reader: Reader, now: Date): string {
  const day = dayOf(at, reader.timeZone);
  const today = dayOf(now, reader.timeZone);
  if (day === today) {
    return relativeDay(0, reader.locale);
  }
  if (day === shiftDay(today, -1)) {
    return relativeDay(-1, reader.locale);
  }
  return daySpelt(day, reader.locale, now);
}

function relativeDay(days: number, locale: Locale): string {
  const word = new Intl.RelativeTimeFormat(TAGS[locale], { numeric: 'auto' }).format(days, 'day');
  return word.charAt(0).toLocaleUpperCase(TAGS[locale]) + word.slice(1);
}

/** `Today, 14:21` */
export function dayAndTime(at: Instant, reader: Reader, now: Date): string {
  return `${dayWord(at, reader, now)}, ${time(at, reader)}`;
}

/** The shortest that still tells when: `14:21` today, else `Yesterday` or the date. */
export function shortMoment(at: Instant, reader: Reader, now: Date): string {
  const today = dayOf(at, reader.timeZone) === dayOf(now, reader.timeZone);
  return today ? time(at, reader) : dayWord(at, reader, now);
}

/** A moment to come, within a sentence: `14:20` today, `tomorrow, 14:20`, or `25 Nov, 14:20`. */
export function comingMoment(at: Instant, reader: Reader, now: Date): string {
  const day = dayOf(at, reader.timeZone);
  const today = dayOf(now, reader.timeZone);
  if (day === today) {
    return time(at, reader);
  }
  const tomorrow = new Intl.RelativeTimeFormat(TAGS[reader.locale], { numeric: 'auto' }).format(1, 'day');
  const word = day === shiftDay(today, 1) ? tomorrow : daySpelt(day, reader.locale, now);
  return `${word}, ${time(at, reader)}`;
}

/** Everything about a moment, for hovering: `Sunday, 22 November 2026 at 14:21:05 EET`. */
export function exactMoment(at: Instant, reader: Reader): string {
  return dates(reader, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  }).format(new Date(at));
}

type DurationUnit = 'second' | 'minute' | 'hour' | 'day';

const UNITS: [DurationUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/** `58 s`, `4 min`, `1 h 5 min`, `2 d 3 h`: the two largest units, seconds only below a minute. */
export function duration(seconds: number, locale: Locale): string {
  return spellDuration(seconds, locale, 'short');
}

/** As players show it: `0:14`, `12:05`, `1:02:03`. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const parts = [Math.floor(whole / 60) % 60, whole % 60];
  const hours = Math.floor(whole / 3600);
  const [first = 0, ...rest] = hours > 0 ? [hours, ...parts] : parts;
  return [String(first), ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
}

/** In whole words, for sentences: `30 seconds`, `1 hour`, `1 hour 30 minutes`. */
export function durationInWords(seconds: number, locale: Locale): string {
  return spellDuration(seconds, locale, 'long');
}

function spellDuration(seconds: number, locale: Locale, style: 'short' | 'long'): string {
  const whole = Math.max(0, Math.round(seconds));
  const first = UNITS.findIndex(([, size]) => whole >= size);
  const [unit, size] = UNITS[first] ?? ['second', 1];
  const [nextUnit, nextSize] = UNITS[first + 1] ?? ['second', 1];
  const rest = Math.floor((whole % size) / nextSize);
  const restIsTold = first >= 0 && rest > 0 && (nextUnit !== 'second' || style === 'long');
  const parts = [amount(Math.floor(whole / size), unit, locale, style)];
  if (restIsTold) {
    parts.push(amount(rest, nextUnit, locale, style));
  }
  return parts.join(' ');
}

function amount(value: number, unit: DurationUnit, locale: Locale, style: 'short' | 'long'): string {
  if (style === 'short' && locale === 'en') {
    // Intl's British short forms ("secs", "hrs") read badly in a table.
    return `${value} ${{ second: 's', minute: 'min', hour: 'h', day: 'd' }[unit]}`;
  }
  return new Intl.NumberFormat(TAGS[locale], { style: 'unit', unit, unitDisplay: style }).format(value);
}

/** `12,482`, `12 482` */
export function wholeNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: 0 }).format(value);
}

/** `18 kB` */
export function fileSize(bytes: number, locale: Locale): string {
  const [unit, size] = bytes >= 1_000_000 ? (['megabyte', 1_000_000] as const) : (['kilobyte', 1_000] as const);
  return new Intl.NumberFormat(TAGS[locale], {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: bytes >= 10 * size ? 0 : 1,
  }).format(Math.max(bytes / size, 0.1));
}

/** `/sale/ceramics` of a full address; the address itself when it is none. */
export function pathOf(url: string): string {
  return URL.canParse(url) ? decode(new URL(url).pathname) : url;
}

/** `kvitka.example/sale/ceramics`: an address without what nobody reads. */
export function plainAddress(url: string): string {
  if (!URL.canParse(url)) {
    return url;
  }
  const { host, pathname } = new URL(url);
  return host + (pathname === '/' ? '' : decode(pathname));
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** At most two initials: `Ірина Мельник` → `ІМ`. */
export function initials(name: string): string {
  const words = name
    .replace(/^@/, '')
    .split(/[\s._-]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words
    .slice(0, 2)
    .map((word) => [...word].find((letter) => /[\p{L}\p{N}]/u.test(letter)) ?? '')
    .join('')
    .toLocaleUpperCase();
}
