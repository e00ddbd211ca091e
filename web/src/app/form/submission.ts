import { type FormEvent, useState } from 'react';
import { ApiProblem } from '../../common/http';
import { type Trouble, useTrouble } from '../../common/problems';
import { useOwnErrors } from './own-errors';

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
  /** Sends it when every input has what it needs; for forms that are `noValidate` and whose inputs are named. */
  checked: (event: FormEvent<HTMLFormElement>, input: In) => void;
  clear: () => void;
}

export interface SubmissionOptions {
  /** Words for a refusal that says more here than elsewhere; null for the usual ones. */
  say?: (problem: ApiProblem) => string | null;
  /** Deals with a refusal in another way; true when it did. */
  intercept?: (problem: ApiProblem) => boolean;
}

/** Sends a form; refusals come back beside the input they belong to. */
export function useSubmission<In>(
  fields: readonly string[],
  send: (input: In) => Promise<unknown>,
  { say, intercept }: SubmissionOptions = {},
): Submission<In> {
  const explain = useTrouble();
  const own = useOwnErrors();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const field = trouble ? (trouble.field ?? FIELD_OF_CODE[trouble.code] ?? null) : null;
  const shownAtField = field !== null && fields.includes(field);
  const refused = (failure: unknown) => {
    if (failure instanceof ApiProblem) {
      if (intercept?.(failure)) {
        return;
      }
      const words = say?.(failure) ?? null;
      if (words !== null) {
        setTrouble({ code: failure.code, field: failure.field, words });
        return;
      }
    }
    setTrouble(explain(failure));
  };
  const submit = (input: In) => {
    setBusy(true);
    setTrouble(null);
    send(input)
      .catch(refused)
      .finally(() => setBusy(false));
  };
  return {
    busy,
    errorAt: (name) => own.at(name) ?? (trouble && shownAtField && field === name ? trouble.words : null),
    general: trouble && !shownAtField ? trouble.words : null,
    submit,
    checked: (event, input) => {
      event.preventDefault();
      setTrouble(null);
      if (own.check(event)) {
        submit(input);
      }
    },
    clear: () => setTrouble(null),
  };
}
