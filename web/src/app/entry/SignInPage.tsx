import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../common/api';
import { http } from '../../common/http';
import { FormTrouble } from '../form/FormTrouble';
import { useSubmission } from '../form/submission';
import { enter } from '../server/session';
import { EntryFrame } from './EntryFrame';

/** Sign-in, and on to where one wanted to go. */
export function SignInPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const router = useRouter();
  const { next } = useSearch({ from: '/sign-in' });
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const form = useSubmission(['email', 'password'], async () => {
    enter(queries, await http.post<Me>('/session', { email, password }));
    router.history.push(next ?? '/');
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.submit(null);
  };
  return (
    <EntryFrame title={t('entry.signInTitle')}>
      <form onSubmit={submit}>
        <TextInput
          label={t('entry.email')}
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={form.errorAt('email')}
          data-autofocus
          autoFocus
        />
        <PasswordInput
          label={t('entry.password')}
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={form.errorAt('password')}
        />
        <FormTrouble words={form.general} />
        <Button type="submit" loading={form.busy}>
          {t('entry.signIn')}
        </Button>
      </form>
      <p className="entry-foot">{t('entry.noAccount')}</p>
    </EntryFrame>
  );
}
