import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Invite, Role } from '../../common/api';
import { CopyField } from '../form/CopyField';
import { FormTrouble } from '../form/FormTrouble';
import { useSubmission } from '../form/submission';
import { useTeam } from './network';
import { RoleSelect } from './RoleSelect';

/** Makes an invitation link; it is shown this once. */
export function InviteForm() {
  const { t } = useTranslation();
  const team = useTeam();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('manager');
  const [made, setMade] = useState<Invite | null>(null);
  const form = useSubmission(['email'], async () => {
    setMade(await team.invite(email, role));
    setEmail('');
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    setMade(null);
    form.checked(event, null);
  };
  return (
    <form noValidate onSubmit={submit} className="invite">
      <TextInput
        name="email"
        label={t('team.email')}
        type="email"
        autoComplete="off"
        required
        withAsterisk={false}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        error={form.errorAt('email')}
      />
      <RoleSelect label={t('team.roleLabel')} value={role} onChange={setRole} />
      <Button type="submit" loading={form.busy}>
        {t('team.makeLink')}
      </Button>
      <FormTrouble words={form.general} />
      {made?.link && (
        <div className="invite-link" role="status">
          <p>{t('team.linkReady', { email: made.email })}</p>
          <CopyField text={made.link} action={t('team.copyLink')} />
        </div>
      )}
    </form>
  );
}
