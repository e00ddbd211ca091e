import type { ExportChoice } from './network';

const KEPT = 'rozmova.log.export';

/** What was chosen for the last export; who needs semicolons for his Excel needs them every time. */
export function readChoice(): ExportChoice {
  const kept = parsed(localStorage.getItem(KEPT));
  return {
    format: kept.format === 'xlsx' ? 'xlsx' : 'csv',
    rows: kept.rows === 'messages' ? 'messages' : 'conversations',
    delimiter: kept.delimiter === 'semicolon' ? 'semicolon' : 'comma',
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
