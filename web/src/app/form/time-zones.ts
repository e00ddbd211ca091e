export interface TimeZoneChoice {
  value: string;
  label: string;
}

/** Every zone the browser knows, with its present offset; a chosen one is among them even if the browser names it otherwise. */
export function timeZoneChoices(chosen: string, now: Date): TimeZoneChoice[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), chosen]);
  return [...zones]
    .sort((one, other) => one.localeCompare(other))
    .map((value) => ({ value, label: `${value.replaceAll('_', ' ')} (${offsetOf(value, now)})` }));
}

function offsetOf(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(now);
  return (parts.find((part) => part.type === 'timeZoneName')?.value ?? '').replace('GMT', 'UTC');
}
