import { queryOptions } from '@tanstack/react-query';
import { http } from '../../../common/http';
import type { LogSavedView } from '../../../common/types';

/** What is said about a view when it is made or changed. */
export type ViewDraft = Pick<LogSavedView, 'name' | 'shared' | 'query'>;

/** One's own views and those that others share. */
export const viewsQuery = (project: number) =>
  queryOptions({
    queryKey: ['log', project, 'views'],
    queryFn: ({ signal }) => http.get<{ views: LogSavedView[] }>(`/projects/${project}/log/views`, { signal }),
    staleTime: 60_000,
  });

export function createView(project: number, draft: ViewDraft): Promise<LogSavedView> {
  return http.post(`/projects/${project}/log/views`, draft);
}

export function changeView(project: number, view: number, change: Partial<ViewDraft>): Promise<LogSavedView> {
  return http.patch(`/projects/${project}/log/views/${view}`, change);
}

export function deleteView(project: number, view: number): Promise<void> {
  return http.delete(`/projects/${project}/log/views/${view}`);
}
