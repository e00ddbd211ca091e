import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../common/api';
import { http } from '../../common/http';
import { useLocale } from '../../common/use-format';
import { FormTrouble } from '../form/FormTrouble';
import { useSubmission } from '../form/submission';
import { TimeZoneSelect } from '../form/TimeZoneSelect';
import { ownTimeZone } from '../form/time-zones';
import { enter } from '../server/session';
import { EntryFrame } from './EntryFrame';

const EMPTY = { code: '', name: '', email: '', password: '', projectName: '' };
type Field = keyof typeof EMPTY;

/** First start: the one-time code from the server's output opens it. */
export function SetupPage() {
  const { t } = useTranslation();
  const locale = useLocale();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [values, setValues] = useState(EMPTY);
  const [timeZone, setTimeZone] = useState(ownTimeZone);
  const form = useSubmission([...Object.keys(EMPTY), 'timeZone'], async () => {
    const code = values.code.trim();
    enter(queries, await http.post<Me>('/setup', { ...values, code, timeZone, locale }));
    await navigate({ to: '/' });
  });
  const bind = (field: Field) => ({
    name: field,
    required: true,
    withAsterisk: false,
    value: values[field],
    error: form.errorAt(field),
    onChange: (event: { currentTarget: HTMLInputElement }) => {
      const { value } = event.currentTarget;
      setValues((before) => ({ ...before, [field]: value }));
    },
  });
  return (
    <EntryFrame title={t('entry.setupTitle')} lead={t('entry.setupLead')}>
      <form noValidate onSubmit={(event) => form.checked(event, null)}>
        <TextInput
          label={t('entry.code')}
          description={t('entry.codeHint')}
          autoComplete="one-time-code"
          spellCheck={false}
          autoFocus
          {...bind('code')}
        />
        <TextInput label={t('entry.name')} autoComplete="name" {...bind('name')} />
        <TextInput label={t('entry.email')} type="email" autoComplete="username" {...bind('email')} />
        <PasswordInput
          label={t('entry.password')}
          description={t('entry.passwordHint')}
          autoComplete="new-password"
          {...bind('password')}
        />
        <TextInput
          label={t('entry.projectName')}
          description={t('entry.projectNameHint')}
          autoComplete="organization"
          {...bind('projectName')}
        />
        <TimeZoneSelect value={timeZone} onChange={setTimeZone} error={form.errorAt('timeZone')} />
        <FormTrouble words={form.general} />
        <Button type="submit" loading={form.busy}>
          {t('entry.finishSetup')}
        </Button>
      </form>
    </EntryFrame>
  );
}
