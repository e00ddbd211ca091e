import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { staffQuery } from '../../common/colleagues';
import { useWorkplace } from '../../common/project';
import { Page, Panel } from '../page/Page';
import { InviteForm } from './InviteForm';
import { InviteRow } from './InviteRow';
import { MemberRow } from './MemberRow';
import './team.css';

/** Who works in the project, and the invitations. */
export function TeamPage() {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const { data } = useQuery(staffQuery(project.id));
  return (
    <Page title={t('shell.team')} lead={t('team.lead')} needs="admin">
      <Panel title={t('team.members')}>
        <ul className="page-list">
          {data ? (
            data.staff.map((staff) => <MemberRow key={staff.id} staff={staff} />)
          ) : (
            <Skeleton height={156} radius={8} />
          )}
        </ul>
      </Panel>
      <Panel title={t('team.inviteTitle')}>
        <InviteForm />
      </Panel>
      {data && data.invites.length > 0 && (
        <Panel title={t('team.open')}>
          <ul className="page-list">
            {data.invites.map((invite) => (
              <InviteRow key={invite.id} invite={invite} />
            ))}
          </ul>
        </Panel>
      )}
    </Page>
  );
}
