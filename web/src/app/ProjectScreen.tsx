import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { WorkplaceContext } from '../common/project';
import { TimeZone } from '../common/use-format';
import { meQuery, projectQuery } from './server/session';

/** Tells everything inside who works, in which project, and in which time zone. */
export function ProjectScreen({ children }: { children: ReactNode }) {
  const { project: id } = useParams({ strict: false });
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: project } = useSuspenseQuery(projectQuery(id ?? 0));
  const workplace = useMemo(() => {
    const membership = me?.projects.find((each) => each.id === project.id);
    return me && membership ? { me, project, role: membership.role } : null;
  }, [me, project]);
  return (
    <WorkplaceContext value={workplace}>
      <TimeZone value={project.timeZone}>{workplace && children}</TimeZone>
    </WorkplaceContext>
  );
}
