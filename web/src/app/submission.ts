import { useState } from 'react';
import { type Trouble, useTrouble } from '../common/problems';

// Some refusals concern one input although the server speaks of the whole.
const FIELD_OF_CODE: Record<string, string> = {
  'setup-code-wrong': 'code',
  'token-malformed': 'token',
  'token-refused': 'token',
  'channel-taken': 'token',
  'email-invalid': 'email',
  'email-taken': 'email',
  'password-too-short': 'password',
  'time-zone-unknown': 'timeZone',
};

export interface Submission<In> {
  busy: boolean;
  /** What is wrong with one input. */
  errorAt: (field: string) => string | null;
  /** What is wrong with the whole. */
  general: string | null;
  submit: (input: In) => void;
  clear: () => void;
}

/** Sends a form; refusals come back beside the input they belong to. */
export function useSubmission<In>(fields: readonly string[], send: (input: In) => Promise<unknown>): Submission<In> {
  const explain = useTrouble();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const field = trouble ? (trouble.field ?? FIELD_OF_CODE[trouble.code] ?? null) : null;
  const shownAtField = field !== null && fields.includes(field);
  return {
    busy,
    errorAt: (name) => (trouble && shownAtField && field === name ? trouble.words : null),
    general: trouble && !shownAtField ? trouble.words : null,
    submit: (input) => {
      setBusy(true);
      setTrouble(null);
      send(input)
        .catch((failure: unknown) => setTrouble(explain(failure)))
        .finally(() => setBusy(false));
    },
    clear: () => setTrouble(null),
  };
}
