import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Instant, Locale } from './api';
import * as format from './format';

/** The time zone in which all times of the screen are told; a project's screens provide the project's. */
export const TimeZone = createContext(Intl.DateTimeFormat().resolvedOptions().timeZone);

// One clock for the whole page, however many components look at it.
const watchers = new Set<() => void>();
let minute = new Date();
let clock: number | undefined;

function watchClock(changed: () => void): () => void {
  watchers.add(changed);
  clock ??= window.setInterval(tick, 60_000);
  return () => {
    watchers.delete(changed);
    if (watchers.size === 0) {
      window.clearInterval(clock);
      clock = undefined;
    }
  };
}

function tick() {
  minute = new Date();
  for (const changed of watchers) {
    changed();
  }
}

/** Now, to the minute; the component is drawn again when the minute has passed. */
export function useMinute(): Date {
  return useSyncExternalStore(watchClock, () => minute);
}

/** The reader's language as the catalogues know it. */
export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return i18n.language as Locale;
}

/** All formats, bound to the reader's language, the project's time zone and the present minute. */
export function useFormat() {
  const locale = useLocale();
  const timeZone = useContext(TimeZone);
  const now = useMinute();
  return useMemo(() => {
    const reader = { locale, timeZone };
    return {
      ...reader,
      now,
      time: (at: Instant) => format.time(at, reader),
      date: (at: Instant) => format.date(at, reader, now),
      dayWord: (at: Instant) => format.dayWord(at, reader, now),
      dayAndTime: (at: Instant) => format.dayAndTime(at, reader, now),
      shortMoment: (at: Instant) => format.shortMoment(at, reader, now),
      comingMoment: (at: Instant) => format.comingMoment(at, reader, now),
      clock: format.clock,
      exactMoment: (at: Instant) => format.exactMoment(at, reader),
      duration: (seconds: number) => format.duration(seconds, locale),
      durationInWords: (seconds: number) => format.durationInWords(seconds, locale),
      number: (value: number) => format.wholeNumber(value, locale),
      fileSize: (bytes: number) => format.fileSize(bytes, locale),
    };
  }, [locale, timeZone, now]);
}

/**
 * The same formats, but anew only with the day: for a table of past moments, which would otherwise be drawn again every
 * minute to say the same.
 */
export function useDayFormat(): Format {
  const present = useFormat();
  const { locale, timeZone, now } = present;
  const day = format.dayOf(now, timeZone);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the present moment only its day matters
  return useMemo(() => present, [locale, timeZone, day]);
}

export type Format = ReturnType<typeof useFormat>;
