import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../common/api';
import { http } from '../../common/http';
import { choose, chosenHere } from '../../common/texts/i18n';
import { FormTrouble } from '../form/FormTrouble';
import { useSubmission } from '../form/submission';
import { enter } from '../server/session';
import { EntryFrame } from './EntryFrame';

const FIRST = { 'data-autofocus': true, autoFocus: true };

/** Whoever has chosen a language at the door goes on in it, and finds it everywhere from then on. */
async function inChosenLanguage(me: Me): Promise<Me> {
  const locale = chosenHere();
  return locale === null || locale === me.staff.locale ? me : http.patch<Me>('/me', { locale }).catch(() => me);
}

/** Sign-in, and on to where one wanted to go. */
export function SignInPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const router = useRouter();
  const { next, email: asked = '', language } = useSearch({ from: '/sign-in' });
  const [email, setEmail] = useState(asked);
  const [password, setPassword] = useState('');
  const form = useSubmission(['email', 'password'], async () => {
    enter(queries, await inChosenLanguage(await http.post<Me>('/session', { email, password })));
    router.history.push(next ?? '/');
  });
  useEffect(() => {
    if (language) {
      void choose(language);
    }
  }, [language]);
  return (
    <EntryFrame title={t('entry.signInTitle')}>
      <form noValidate onSubmit={(event) => form.checked(event, null)}>
        <TextInput
          name="email"
          label={t('entry.email')}
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={form.errorAt('email')}
          {...(asked === '' ? FIRST : {})}
        />
        <PasswordInput
          name="password"
          label={t('entry.password')}
          autoComplete="current-password"
          {...(asked === '' ? {} : FIRST)}
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
