// The sandbox's control interface, spoken without any library: the person's hand and eye.

/** A request to `/control`; objects travel as JSON, bytes as they are. */
export async function control(sandbox, method, path, body) {
  const bytes = body instanceof Uint8Array;
  const response = await fetch(`${sandbox}/control${path}`, {
    method,
    headers: { 'Content-Type': bytes ? 'application/octet-stream' : 'application/json' },
    body: body === undefined || bytes ? body : JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) {
    throw new Error(`${method} /control${path}: ${response.status} ${text}`);
  }
  return text === '' ? null : JSON.parse(text);
}

/** Looks again and again until something is found. */
export async function eventually(look) {
  for (;;) {
    const found = await look();
    if (found) {
      return found;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A picture that every image library can read: one pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
