/** What helps against a channel's problem, besides waiting. */
export type Remedy = 'check' | 'credentials' | 'take-over';

const REMEDIES: Readonly<Record<string, Remedy>> = {
  'token-malformed': 'credentials',
  'token-refused': 'credentials',
  'token-of-another': 'credentials',
  'token-of-another-app': 'credentials',
  'token-not-of-page': 'credentials',
  'app-id-malformed': 'credentials',
  'app-secret-malformed': 'credentials',
  'app-secret-refused': 'credentials',
  'scopes-missing': 'credentials',
  'permission-missing': 'credentials',
  'webhook-elsewhere': 'take-over',
  'webhook-lost': 'take-over',
};

/** The first thing to try. */
export function remedyFor(code: string | null): Remedy {
  return (code === null ? undefined : REMEDIES[code]) ?? 'check';
}

/** The host that receives an account's messages now: the whole detail, or the end of its sentence. */
export function hostIn(detail: string | null): string | null {
  return detail === null ? null : (/([^\s:]+(?::\d+)?)$/.exec(detail.trim())?.[1] ?? null);
}
