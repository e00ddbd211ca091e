/** Addresses for people: `?manager=1,none&range=last30`, instead of lists and texts in JSON. */
export function writeSearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => [name, Array.isArray(value) ? writeList(value) : String(value)]);
  // Commas and slashes are allowed in a query; encoded they would only be hard to read.
  const text = new URLSearchParams(pairs).toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return text ? `?${text}` : '';
}

/** Everything in an address is text; each screen reads its own parameters from it. */
export function readSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

/** The parts of a list as {@link writeSearch} wrote it; what is a list already stays one. */
export function readList(value: unknown): string[] {
  if (Array.isArray(value)) {
    return value.map(String).filter((each) => each !== '');
  }
  const parts = String(value ?? '').match(/(?:\\.|[^\\,])+/g) ?? [];
  return parts.map((each) => each.replace(/\\(.)/g, '$1'));
}

// A comma within a part is told from one between two by the backslash before it.
function writeList(parts: readonly unknown[]): string {
  return parts.map((each) => String(each).replace(/[\\,]/g, '\\$&')).join(',');
}
