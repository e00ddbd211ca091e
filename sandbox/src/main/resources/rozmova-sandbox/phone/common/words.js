import { languageAmong } from '/language.js';

/** Texts and formats in the visitor's language, out of a catalogue of languages. `today` and `yesterday` must be in it. */
export function speak(catalogue) {
  const locale = languageAmong(Object.keys(catalogue));
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' });

  /** The text with this name. */
  const t = (name) => catalogue[locale][name];

  const timeOf = (iso) => clock.format(new Date(iso));

  /** Today, Yesterday, or the date. */
  function dayOf(iso) {
    const date = new Date(iso);
    const daysAgo = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(date).setHours(0, 0, 0, 0)) / 86_400_000);
    return [t('today'), t('yesterday')][daysAgo] ?? day.format(date);
  }

  function sizeOf(bytes) {
    const units = ['byte', 'kilobyte', 'megabyte'];
    const step = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
    return new Intl.NumberFormat(locale, { style: 'unit', unit: units[step], unitDisplay: 'short', maximumFractionDigits: 1 }).format(bytes / 1000 ** step);
  }

  const lengthOf = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

  return { locale, t, timeOf, dayOf, sizeOf, lengthOf };
}
