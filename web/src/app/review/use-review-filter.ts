import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { dayOf } from '../../common/format';
import { useWorkplace } from '../../common/project';
import { useMinute } from '../../common/use-format';
import { filterOf } from '../filter/network';
import type { LogSearch } from '../filter/search';
import { daysIn, type ReviewSearch } from './search';

/** Which reviews are listed and averaged: by days, by manager, by scorecard. */
export function useReviewFilter() {
  const address = useSearch({ from: '/signed-in/projects/$project/reviews' });
  const { project } = useWorkplace();
  const navigate = useNavigate();
  const today = dayOf(useMinute(), project.timeZone);
  const days = useMemo(() => daysIn({ ...address }), [address]);
  const go = (search: ReviewSearch) =>
    void navigate({ to: '/projects/$project/reviews', params: { project: project.id }, search, replace: true });
  const { of, scorecard, tab } = address;
  const filter = useMemo(() => {
    const asked = filterOf(days, today);
    if (of) asked.set('manager', String(of));
    if (scorecard) asked.set('scorecard', String(scorecard));
    return Object.fromEntries(asked);
  }, [days, today, of, scorecard]);
  return {
    address,
    filter,
    filtered: Object.keys(filter).length > 0,
    /** For the log's chip of days. */
    view: {
      project,
      today,
      search: days as LogSearch,
      filter: filterOf(days, today),
      show: (next: LogSearch) =>
        go({ ...address, range: undefined, from: undefined, to: undefined, ...daysIn({ ...next }) } as ReviewSearch),
    },
    choose: (change: { of?: number | undefined; scorecard?: number | undefined }) =>
      go({ ...address, ...change } as ReviewSearch),
    clear: () => go(tab ? { tab } : {}),
  };
}
