import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Messenger } from '../../common/api';
import type { ApiProblem } from '../../common/http';
import { FormTrouble } from '../form/FormTrouble';
import { useSubmission } from '../form/submission';
import { useRefusalWords } from '../server/problem-words';
import { CREDENTIALS, type CredentialField, type Credentials } from './messengers';

interface CredentialsFormProps {
  messenger: Messenger;
  action: string;
  /** Sends them; a refusal stands at the field that is to blame. */
  send: (credentials: Credentials) => Promise<unknown>;
  /** Looks at a refusal first; true when it is dealt with elsewhere. */
  intercept?: (problem: ApiProblem, credentials: Credentials) => boolean;
}

/** What an account's owner pastes from their messenger. */
export function CredentialsForm({ messenger, action, send, intercept }: CredentialsFormProps) {
  const [credentials, setCredentials] = useState<Credentials>({});
  const fields = CREDENTIALS[messenger];
  const form = useSubmission(
    fields.map(({ name }) => name),
    () => send(trimmed(credentials)),
    { say: useRefusalWords(messenger), intercept: (problem) => intercept?.(problem, trimmed(credentials)) === true },
  );
  return (
    <form noValidate onSubmit={(event) => form.checked(event, null)} className="connect">
      {fields.map((field, index) => (
        <Field
          key={field.name}
          messenger={messenger}
          field={field}
          first={index === 0}
          value={credentials[field.name] ?? ''}
          error={form.errorAt(field.name)}
          onChange={(value) => setCredentials((present) => ({ ...present, [field.name]: value }))}
        />
      ))}
      <FormTrouble words={form.general} />
      <Button type="submit" loading={form.busy}>
        {action}
      </Button>
    </form>
  );
}

interface FieldProps {
  messenger: Messenger;
  field: CredentialField;
  first: boolean;
  value: string;
  error: string | null;
  onChange: (value: string) => void;
}

function Field({ messenger, field: { name, secret, placeholder }, first, value, error, onChange }: FieldProps) {
  const { t } = useTranslation();
  const Input = secret ? PasswordInput : TextInput;
  return (
    <Input
      name={name}
      label={name === 'token' ? t(`channels.tokens.${messenger}`) : t(`channels.fields.${name}`)}
      description={name === 'token' ? t('channels.tokenHint') : t(`channels.fieldHints.${name}`)}
      placeholder={placeholder}
      autoComplete="off"
      spellCheck={false}
      required
      withAsterisk={false}
      {...(first ? { 'data-autofocus': true } : {})}
      {...(secret ? {} : { inputMode: 'numeric' as const })}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={error}
    />
  );
}

function trimmed(credentials: Credentials): Credentials {
  return Object.fromEntries(Object.entries(credentials).map(([name, value]) => [name, value.trim()]));
}
