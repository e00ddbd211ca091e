import { Button, PasswordInput, TextInput } from '@mantine/core';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InvitePreview, Me } from '../../common/api';
import { http } from '../../common/http';
import { useTrouble } from '../../common/problems';
import { useLocale } from '../../common/use-format';
import { FormTrouble } from '../form/FormTrouble';
import { useSubmission } from '../form/submission';
import { enter } from '../server/session';
import { EntryFrame } from './EntryFrame';

const inviteQuery = (token: string) =>
  queryOptions({
    queryKey: ['invite', token],
    queryFn: ({ signal }) => http.get<InvitePreview>(`/invites/${encodeURIComponent(token)}`, { signal }),
  });

/** Where an invitation link leads: after a name and a password, the person belongs to the team. */
export function InvitePage() {
  const { t } = useTranslation();
  const explain = useTrouble();
  const { token } = useParams({ from: '/invite/$token' });
  const { data: invite, error } = useQuery(inviteQuery(token));
  if (error) {
    return (
      <EntryFrame title={t('entry.inviteGone')} lead={explain(error).words}>
        <p className="entry-foot">
          <Link to="/sign-in" search={{}}>
            {t('entry.toSignIn')}
          </Link>
        </p>
      </EntryFrame>
    );
  }
  if (!invite) {
    return null;
  }
  const role = t(`common.roles.${invite.role}`);
  return (
    <EntryFrame
      title={t('entry.inviteTitle', { project: invite.projectName })}
      lead={t('entry.inviteLead', { role, email: invite.email })}
    >
      <JoinForm token={token} invite={invite} />
    </EntryFrame>
  );
}

function JoinForm({ token, invite }: { token: string; invite: InvitePreview }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const form = useSubmission(['name', 'password'], async () => {
    const body = invite.known ? { password } : { name, password, locale };
    enter(queries, await http.post<Me>(`/invites/${encodeURIComponent(token)}`, body));
    await navigate({ to: '/' });
  });
  return (
    <form noValidate onSubmit={(event) => form.checked(event, null)}>
      {invite.known ? (
        <p className="entry-lead">{t('entry.inviteKnown')}</p>
      ) : (
        <TextInput
          name="name"
          label={t('entry.name')}
          description={t('entry.nameHint')}
          autoComplete="name"
          required
          withAsterisk={false}
          autoFocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={form.errorAt('name')}
        />
      )}
      <input type="hidden" name="username" autoComplete="username" value={invite.email} readOnly />
      <PasswordInput
        name="password"
        label={t('entry.password')}
        description={invite.known ? undefined : t('entry.passwordHint')}
        autoComplete={invite.known ? 'current-password' : 'new-password'}
        required
        withAsterisk={false}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={form.errorAt('password')}
      />
      <FormTrouble words={form.general} />
      <Button type="submit" loading={form.busy}>
        {t('entry.join')}
      </Button>
    </form>
  );
}
