import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ApiProblem, http, OFFLINE, readProblem, UNEXPECTED, whenSignedOut } from './http';

const problem = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json', ...headers } });

describe('a refusal', () => {
  it('carries code, field and detail', async () => {
    const read = await readProblem(problem(422, { status: 422, code: 'email-invalid', field: 'email', detail: 'x' }));

    expect(read).toMatchObject({ status: 422, code: 'email-invalid', field: 'email', detail: 'x' });
  });

  it('tells how long to wait', async () => {
    const read = await readProblem(problem(429, { code: 'too-many-attempts' }, { 'Retry-After': '90' }));

    expect(read.retryAfterSeconds).toBe(90);
  });

  it('that is no problem document is unexpected', async () => {
    const read = await readProblem(new Response('<html>Bad Gateway</html>', { status: 502 }));

    expect(read).toMatchObject({ status: 502, code: UNEXPECTED, field: null, retryAfterSeconds: null });
  });
});

describe('a request', () => {
  const realFetch = globalThis.fetch;
  const asked: { url: string; init: RequestInit }[] = [];
  let answer: () => Response;
  let signedOut = 0;

  beforeEach(() => {
    asked.length = 0;
    signedOut = 0;
    whenSignedOut(() => {
      signedOut += 1;
    });
    globalThis.fetch = async (input, init = {}) => {
      asked.push({ url: String(input), init });
      return answer();
    };
  });

  afterEach(() => {
    globalThis.fetch = realFetch;
  });

  it('sends JSON to the versioned base', async () => {
    answer = () => new Response(JSON.stringify({ id: 7 }));

    const made = await http.post<{ id: number }>('/projects/1/invites', { role: 'viewer' });

    expect(made).toEqual({ id: 7 });
    expect(asked[0]?.url).toBe('/api/v1/projects/1/invites');
    expect(asked[0]?.init).toMatchObject({ method: 'POST', body: '{"role":"viewer"}' });
  });

  it('gives nothing for an empty answer', async () => {
    answer = () => new Response(null, { status: 204 });

    expect(await http.delete('/session')).toBeUndefined();
  });

  it('sends bytes as they are', async () => {
    answer = () => new Response('{}');
    const bytes = new Blob(['x'], { type: 'image/png' });

    await http.post('/projects/1/files?name=x.png', bytes);

    expect(asked[0]?.init.body).toBe(bytes);
    expect(asked[0]?.init.headers).toMatchObject({ 'Content-Type': 'image/png' });
  });

  it('of somebody who is signed out leads to the sign-in page', async () => {
    answer = () => problem(401, { code: 'not-signed-in' });

    await expect(http.get('/projects/1')).rejects.toBeInstanceOf(ApiProblem);
    expect(signedOut).toBe(1);
  });

  it('to sign in that is refused stays where it is', async () => {
    answer = () => problem(401, { code: 'sign-in-failed' });

    await expect(http.post('/session', {})).rejects.toMatchObject({ code: 'sign-in-failed' });
    expect(signedOut).toBe(0);
  });

  it('that never arrives says that the server cannot be reached', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));

    await expect(http.get('/me')).rejects.toMatchObject({ status: 0, code: OFFLINE });
  });

  it('that was given up stays an abort', async () => {
    globalThis.fetch = () => Promise.reject(new DOMException('given up', 'AbortError'));

    await expect(http.get('/me')).rejects.toMatchObject({ name: 'AbortError' });
  });
});
