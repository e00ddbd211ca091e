/** What the server refused, as RFC 9457 problem details: `code` is translated, `field` names the input to mend. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly field: string | null,
    readonly detail: string | null,
    readonly retryAfterSeconds: number | null,
  ) {
    super(detail ?? code);
  }
}

/** Codes of our own, for what never reached the server or did not come from it. */
export const OFFLINE = 'offline';
export const UNEXPECTED = 'unexpected';

export interface RequestOptions {
  signal?: AbortSignal | undefined;
}

const BASE = '/api/v1';

let signedOut = () => {
  const here = window.location.pathname + window.location.search;
  window.location.assign(`/sign-in?next=${encodeURIComponent(here)}`);
};

/** Decides what happens when a request finds that nobody is signed in (any more). */
export function whenSignedOut(action: () => void): void {
  signedOut = action;
}

export const http = {
  get: <T>(path: string, options?: RequestOptions) => send<T>('GET', path, undefined, options),
  post: <T>(path: string, body?: unknown, options?: RequestOptions) => send<T>('POST', path, body, options),
  put: <T>(path: string, body?: unknown, options?: RequestOptions) => send<T>('PUT', path, body, options),
  patch: <T>(path: string, body?: unknown, options?: RequestOptions) => send<T>('PATCH', path, body, options),
  delete: <T = void>(path: string, options?: RequestOptions) => send<T>('DELETE', path, undefined, options),
};

/** The address of a stored file, to show it or to download it. */
export function fileAddress(project: number, file: number, how: 'show' | 'download' = 'show'): string {
  return `${BASE}/projects/${project}/files/${file}${how === 'download' ? '?download' : ''}`;
}

/** The address of a picture made small. */
export function thumbnailAddress(project: number, file: number, size: 96 | 320 | 640): string {
  return `${BASE}/projects/${project}/files/${file}/thumbnail?size=${size}`;
}

/** The full address of a route, for links that the browser follows by itself. */
export function address(path: string): string {
  return BASE + path;
}

async function send<T>(method: string, path: string, body: unknown, options: RequestOptions = {}): Promise<T> {
  const response = await reach(method, path, body, options);
  if (response.ok) {
    return (response.status === 204 ? undefined : await response.json()) as T;
  }
  const problem = await readProblem(response);
  if (problem.status === 401 && path !== '/session') {
    signedOut();
  }
  throw problem;
}

async function reach(method: string, path: string, body: unknown, options: RequestOptions): Promise<Response> {
  const raw = body instanceof Blob;
  const init: RequestInit = { method, credentials: 'same-origin', headers: { Accept: 'application/json' } };
  if (body !== undefined) {
    init.body = raw ? body : JSON.stringify(body);
    init.headers = {
      Accept: 'application/json',
      'Content-Type': raw ? body.type || 'application/octet-stream' : 'application/json',
    };
  }
  if (options.signal) {
    init.signal = options.signal;
  }
  try {
    return await fetch(address(path), init);
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') {
      throw cause;
    }
    throw new ApiProblem(0, OFFLINE, null, null, null);
  }
}

/** Reads problem details; anything else (a proxy's error page) becomes an unexpected problem with its status. */
export async function readProblem(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  const details = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  return new ApiProblem(
    response.status,
    text(details.code) ?? UNEXPECTED,
    text(details.field),
    text(details.detail),
    seconds(response.headers.get('Retry-After')),
  );
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function seconds(value: string | null): number | null {
  const parsed = Number(value);
  return value !== null && Number.isFinite(parsed) ? parsed : null;
}
