/** A random UUID. `crypto.randomUUID` exists with HTTPS only, and a shop's own network often has none. */
export function clientKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, at) => marked(byte, at).toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The version (4, random) and the variant that RFC 9562 asks for. */
function marked(byte: number, at: number): number {
  if (at === 6) {
    return (byte & 0x0f) | 0x40;
  }
  return at === 8 ? (byte & 0x3f) | 0x80 : byte;
}
