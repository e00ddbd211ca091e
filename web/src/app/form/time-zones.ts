export interface TimeZoneChoice {
  value: string;
  label: string;
}

/**
 * Names that zones had before, and that browsers still give, with those they have in the time zone database today. The
 * two that were joined with Kyiv are among them. The server knows the same ones.
 */
export const RENAMED: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Europe/Uzhgorod': 'Europe/Kyiv',
  'Europe/Zaporozhye': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** The name a zone has today. */
export function presentName(timeZone: string): string {
  return RENAMED[timeZone] ?? timeZone;
}

/** The reader's own zone. */
export function ownTimeZone(): string {
  return presentName(Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** Every zone the browser knows, with its present offset; a chosen one is among them even if the browser names it otherwise. */
export function timeZoneChoices(chosen: string, now: Date): TimeZoneChoice[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), chosen].map(presentName));
  return [...zones]
    .sort((one, other) => one.localeCompare(other))
    .map((value) => ({ value, label: `${value.replaceAll('_', ' ')} (${offsetOf(value, now)})` }));
}

function offsetOf(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(now);
  return (parts.find((part) => part.type === 'timeZoneName')?.value ?? '').replace('GMT', 'UTC');
}
