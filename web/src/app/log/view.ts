import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { dayOf } from '../../common/format';
import { useWorkplace } from '../../common/project';
import type { Day, Project } from '../../common/types';
import { useMinute } from '../../common/use-format';
import type { LogSearch } from '../filter/search';
import { filterOf } from './found/network';

/** What an address asks for, as the server will be asked, and how to ask for something else. */
export interface LogView {
  project: Project;
  /** In the project's time zone. */
  today: Day;
  search: LogSearch;
  filter: URLSearchParams;
  show: (next: LogSearch) => void;
}

/** The log's view as its address tells it. */
export function useLogView(): LogView {
  const search = useSearch({ from: '/signed-in/projects/$project/log' });
  const { project } = useWorkplace();
  const navigate = useNavigate();
  const today = dayOf(useMinute(), project.timeZone);
  const filter = useMemo(() => filterOf(search, today), [search, today]);
  const show = useCallback(
    (next: LogSearch) =>
      void navigate({ to: '/projects/$project/log', params: { project: project.id }, search: next, replace: true }),
    [navigate, project.id],
  );
  return { project, today, search, filter, show };
}
