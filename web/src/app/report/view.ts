import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { dayOf } from '../../common/format';
import { useWorkplace } from '../../common/project';
import { useMinute } from '../../common/use-format';
import { filterOf } from '../filter/network';
import type { LogSearch } from '../filter/search';
import { logFilter, type ReportChoices, reportChoices, usualPer } from './search';

/** What the report's address asks for; to the log's filter chips it looks like the log. */
export function useReportView() {
  const address = useSearch({ from: '/signed-in/projects/$project/reports' });
  const { project } = useWorkplace();
  const navigate = useNavigate();
  const today = dayOf(useMinute(), project.timeZone);
  const search = useMemo(() => logFilter({ ...address }, today), [address, today]);
  const choices = useMemo(() => reportChoices({ ...address }), [address]);
  const filter = useMemo(() => filterOf(search, today), [search, today]);
  const go = (next: LogSearch, chosen: ReportChoices) =>
    void navigate({
      to: '/projects/$project/reports',
      params: { project: project.id },
      search: { ...next, ...chosen },
      replace: true,
    });
  return {
    project,
    today,
    search,
    filter,
    per: choices.per ?? usualPer(search, today),
    sources: choices.sources ?? ('source-medium' as const),
    show: (next: LogSearch) => go(next, choices),
    choose: (next: ReportChoices) => go(search, { ...choices, ...next }),
  };
}

export type ReportView = ReturnType<typeof useReportView>;
