import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { dayOf } from '../../common/format';
import { useWorkplace } from '../../common/project';
import { useMinute } from '../../common/use-format';
import { filterOf } from '../filter/network';
import type { LogSearch } from '../filter/search';
import type { LogView } from '../filter/view';

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
