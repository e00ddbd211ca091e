import { useQueryClient } from '@tanstack/react-query';
import type { Invite, Role, TeamMember } from '../../common/api';
import { staffQuery } from '../../common/colleagues';
import { http } from '../../common/http';
import { useWorkplace } from '../../common/project';
import { meQuery } from '../server/session';

/** What can be done with people; lists and one's own rights are up to date afterwards. */
export function useTeam() {
  const { project } = useWorkplace();
  const queries = useQueryClient();
  const path = `/projects/${project.id}`;
  const then = async <T>(answer: Promise<T>): Promise<T> => {
    const result = await answer;
    await Promise.all([
      queries.invalidateQueries({ queryKey: staffQuery(project.id).queryKey }),
      queries.invalidateQueries({ queryKey: meQuery.queryKey }),
    ]);
    return result;
  };
  return {
    invite: (email: string, role: Role) => then(http.post<Invite>(`${path}/invites`, { email: email.trim(), role })),
    revoke: (invite: Invite) => then(http.delete(`${path}/invites/${invite.id}`)),
    changeRole: (staff: TeamMember, role: Role) => then(http.patch<TeamMember>(`${path}/staff/${staff.id}`, { role })),
    remove: (staff: TeamMember) => then(http.delete(`${path}/staff/${staff.id}`)),
  };
}
