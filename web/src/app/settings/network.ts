import { useQueryClient } from '@tanstack/react-query';
import type { Project } from '../../common/api';
import { http } from '../../common/http';
import { useWorkplace } from '../../common/project';
import { meQuery, projectQuery } from '../server/session';

export type ProjectChange = Partial<
  Pick<Project, 'name' | 'timeZone' | 'language' | 'quietSeconds' | 'autoCloseSeconds' | 'results' | 'workingHours'>
>;

/** Changes the project's settings; every screen has the new ones at once. */
export function useProjectChange(): (change: ProjectChange) => Promise<void> {
  const { project } = useWorkplace();
  const queries = useQueryClient();
  return async (change) => {
    const after = await http.patch<Project>(`/projects/${project.id}`, change);
    queries.setQueryData(projectQuery(project.id).queryKey, after);
    await queries.invalidateQueries({ queryKey: meQuery.queryKey });
  };
}
