import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Invite } from '../../common/api';
import { useTrouble } from '../../common/problems';
import { useFormat } from '../../common/use-format';
import { tell, tellTrouble } from '../page/told';
import { useTeam } from './network';

/** An invitation that nobody has followed yet. */
export function InviteRow({ invite }: { invite: Invite }) {
  const { t } = useTranslation();
  const { date, exactMoment } = useFormat();
  const explain = useTrouble();
  const team = useTeam();
  const { email } = invite;
  const revoke = () => {
    team
      .revoke(invite)
      .then(() => tell(t('team.revoked', { email })))
      .catch((failure: unknown) => tellTrouble(explain(failure).words));
  };
  return (
    <li>
      <span className="page-list-words">
        <span className="strong">{email}</span>
        <span className="meta" title={exactMoment(invite.expiresAt)}>
          {t(`common.roles.${invite.role}`)} · {t('team.expires', { date: date(invite.expiresAt) })}
        </span>
      </span>
      <Button size="xs" variant="default" onClick={revoke}>
        {t('team.revoke')}
      </Button>
    </li>
  );
}
