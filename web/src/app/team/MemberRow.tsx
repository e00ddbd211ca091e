import { ActionIcon, Tooltip } from '@mantine/core';
import { IconUserMinus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../common/Avatar';
import type { Role, TeamMember } from '../../common/api';
import { useTrouble } from '../../common/problems';
import { mayAs, useWorkplace } from '../../common/project';
import { Confirm } from '../form/Confirm';
import { useSubmission } from '../form/submission';
import { tell, tellTrouble } from '../page/told';
import { useTeam } from './network';
import { RoleSelect } from './RoleSelect';

/** One member with the role. */
export function MemberRow({ staff }: { staff: TeamMember }) {
  const { t } = useTranslation();
  const { me, role: own } = useWorkplace();
  const explain = useTrouble();
  const team = useTeam();
  const [asking, setAsking] = useState(false);
  const { name } = staff;
  const changeRole = (role: Role) => {
    team.changeRole(staff, role).catch((failure: unknown) => tellTrouble(explain(failure).words));
  };
  return (
    <li>
      <Avatar name={name} size={32} />
      <span className="page-list-words">
        <span className="strong">
          {name} {staff.id === me.staff.id && <span className="meta">({t('team.you')})</span>}
        </span>
        <span className="meta">{staff.email}</span>
      </span>
      {staff.online && <span className="page-state page-state-good member-online">{t('team.online')}</span>}
      <RoleSelect label={t('team.role', { name })} hidden value={staff.role} onChange={changeRole} />
      <Tooltip label={t('team.removeMember', { name })}>
        <ActionIcon
          aria-label={t('team.removeMember', { name })}
          disabled={!mayAs(own, staff.role)}
          onClick={() => setAsking(true)}
        >
          <IconUserMinus size={17} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
      {asking && <RemoveMember staff={staff} onClose={() => setAsking(false)} />}
    </li>
  );
}

function RemoveMember({ staff, onClose }: { staff: TeamMember; onClose: () => void }) {
  const { t } = useTranslation();
  const team = useTeam();
  const { name } = staff;
  const form = useSubmission([], async () => {
    await team.remove(staff);
    tell(t('team.removed', { name }));
  });
  return (
    <Confirm
      title={t('team.removeTitle', { name })}
      hint={t('team.removeHint')}
      action={t('common.remove')}
      busy={form.busy}
      trouble={form.general}
      onConfirm={() => form.submit(null)}
      onClose={onClose}
    />
  );
}
