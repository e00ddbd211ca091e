import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { dayOf } from '../../common/format';
import { useWorkplace } from '../../common/project';
import { useMinute } from '../../common/use-format';
import { filterOf } from './network';
import type { LogSearch } from './search';

/** What the address asks for, as the server will be asked, and how to ask for something else. */
export function useLogView() {
  const search = useSearch({ from: '/signed-in/projects/$project/log' });
  const { project } = useWorkplace();
  const navigate = useNavigate();
  const today = dayOf(useMinute(), project.timeZone);
  const filter = useMemo(() => filterOf(search, today), [search, today]);
  const show = (next: LogSearch) =>
    void navigate({ to: '/projects/$project/log', params: { project: project.id }, search: next, replace: true });
  return { project, today, search, filter, show };
}

export type LogView = ReturnType<typeof useLogView>;
