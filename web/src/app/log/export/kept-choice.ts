import type { Locale } from '../../../common/api';
import type { ExportChoice } from './network';

const KEPT = 'rozmova.log.export';
const DELIMITERS: readonly ExportChoice['delimiter'][] = ['comma', 'semicolon'];

/**
 * What was chosen for the last export. People whose Excel needs semicolons need them every time, and readers of
 * Ukrainian or Russian need them from the first.
 */
export function readChoice(locale: Locale): ExportChoice {
  const kept = parsed(localStorage.getItem(KEPT));
  return {
    format: kept.format === 'xlsx' ? 'xlsx' : 'csv',
    rows: kept.rows === 'messages' ? 'messages' : 'conversations',
    delimiter: DELIMITERS.find((each) => each === kept.delimiter) ?? (locale === 'en' ? 'comma' : 'semicolon'),
  };
}

/** Remembers it for the next one. */
export function keepChoice(choice: ExportChoice): void {
  localStorage.setItem(KEPT, JSON.stringify(choice));
}

function parsed(text: string | null): Partial<Record<keyof ExportChoice, unknown>> {
  try {
    return (JSON.parse(text ?? '{}') as Partial<Record<keyof ExportChoice, unknown>> | null) ?? {};
  } catch {
    return {};
  }
}
