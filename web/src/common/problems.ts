import { useTranslation } from 'react-i18next';
import { ApiProblem, UNEXPECTED } from './http';
import { useFormat } from './use-format';

/** What went wrong, as the screens show it: a sentence, and the field it belongs to. */
export interface Trouble {
  code: string;
  field: string | null;
  words: string;
}

/** Puts any failure into the reader's language. */
export function useTrouble(): (failure: unknown) => Trouble {
  const { t, i18n } = useTranslation();
  const { durationInWords } = useFormat();
  return (failure) => {
    const problem = failure instanceof ApiProblem ? failure : new ApiProblem(0, UNEXPECTED, null, null, null);
    const key = problemKey(problem, (name) => i18n.exists(name));
    const wait = durationInWords(problem.retryAfterSeconds ?? 60);
    return { code: problem.code, field: problem.field, words: t(key as 'problems.unexpected', { wait }) };
  };
}

/** Where a code has its sentence: a refusal of ours, of a message by the messenger, or a trouble of the account. */
const PLACES = ['problems', 'thread.failures', 'channels.problems'] as const;

/** The sentence for a problem: its own; else a general one, for a field or for the whole. */
export function problemKey({ code, field }: ApiProblem, known: (key: string) => boolean): string {
  const place = PLACES.find((each) => known(`${each}.${code}`));
  if (place !== undefined) {
    return `${place}.${code}`;
  }
  return field === null ? 'problems.unexpected' : 'problems.fieldWrong';
}
