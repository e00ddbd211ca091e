import { http } from '../../../common/http';
import type { LogSavedView } from '../../../common/types';

/** What is said about a view when it is made or changed. */
export type ViewDraft = Pick<LogSavedView, 'name' | 'shared' | 'query'>;

export function createView(project: number, draft: ViewDraft): Promise<LogSavedView> {
  return http.post(`/projects/${project}/log/views`, draft);
}

export function changeView(project: number, view: number, change: Partial<ViewDraft>): Promise<LogSavedView> {
  return http.patch(`/projects/${project}/log/views/${view}`, change);
}

export function deleteView(project: number, view: number): Promise<void> {
  return http.delete(`/projects/${project}/log/views/${view}`);
}
