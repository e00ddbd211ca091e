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
    const key = problemKey(problem, (code) => i18n.exists(`problems.${code}`));
    const wait = durationInWords(problem.retryAfterSeconds ?? 60);
    return { code: problem.code, field: problem.field, words: t(`problems.${key}`, { wait }) };
  };
}

type ProblemKey = 'unexpected' | 'fieldWrong';

/** The sentence for a problem: its own; else a general one, for a field or for the whole. */
export function problemKey(problem: ApiProblem, known: (code: string) => boolean): ProblemKey {
  if (known(problem.code)) {
    return problem.code as ProblemKey;
  }
  return problem.field === null ? 'unexpected' : 'fieldWrong';
}
