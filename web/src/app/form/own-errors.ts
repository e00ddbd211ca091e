import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** What is wrong with an input before anybody has asked the server. */
export type OwnError = 'required' | 'email-invalid' | 'fieldWrong';

/** What the browser would say in a bubble of its own, in its own language. */
export function ownError(
  validity: Pick<ValidityState, 'valid' | 'valueMissing' | 'typeMismatch'>,
  type: string,
): OwnError | null {
  if (validity.valid) {
    return null;
  }
  if (validity.valueMissing) {
    return 'required';
  }
  return validity.typeMismatch && type === 'email' ? 'email-invalid' : 'fieldWrong';
}

export interface OwnErrors {
  at: (field: string) => string | null;
  /** Looks at every named input of the form; the first one that is wrong gets the focus. True when none is. */
  check: (event: FormEvent<HTMLFormElement>) => boolean;
}

/** Says beside the inputs what they lack. Their forms are `noValidate`. */
export function useOwnErrors(): OwnErrors {
  const { t } = useTranslation();
  const [wrong, setWrong] = useState<Record<string, OwnError>>({});
  return {
    at: (field) => (wrong[field] === undefined ? null : t(`problems.${wrong[field]}`)),
    check: (event) => {
      const inputs = [...event.currentTarget.elements].filter((element) => element instanceof HTMLInputElement);
      const found = inputs.flatMap((input) => {
        const error = input.name === '' ? null : ownError(input.validity, input.type);
        return error === null ? [] : [{ input, error }];
      });
      setWrong(Object.fromEntries(found.map(({ input, error }) => [input.name, error])));
      found[0]?.input.focus();
      return found.length === 0;
    },
  };
}
