import type { SavedView } from '../../../common/api';
import { http } from '../../../common/http';

/** What is said about a view when it is made or changed. */
export type ViewDraft = Pick<SavedView, 'name' | 'shared' | 'query'>;

export function createView(project: number, draft: ViewDraft): Promise<SavedView> {
  return http.post(`/projects/${project}/log/views`, draft);
}

export function changeView(project: number, view: number, change: Partial<ViewDraft>): Promise<SavedView> {
  return http.patch(`/projects/${project}/log/views/${view}`, change);
}

export function deleteView(project: number, view: number): Promise<void> {
  return http.delete(`/projects/${project}/log/views/${view}`);
}
