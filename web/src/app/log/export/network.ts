import { queryOptions } from '@tanstack/react-query';
import type { Delimiter, ExportFormat, ExportRows, LogExport, LogExportList } from '../../../common/api';
import { address, http } from '../../../common/http';

/** What is to be written, and how. */
export interface ExportChoice {
  format: ExportFormat;
  rows: ExportRows;
  delimiter: Delimiter;
}

const LOOK_EVERY = 1000;

/** Whether the server still has work with it. */
export function isUnderWay({ state }: LogExport): boolean {
  return state === 'queued' || state === 'running';
}

/** The exports of the last days, the newest first; looked at often only while one is being written. */
export const exportsQuery = (project: number) =>
  queryOptions({
    queryKey: ['log', project, 'exports'],
    queryFn: ({ signal }) => http.get<LogExportList>(`/projects/${project}/log/exports`, { signal }),
    refetchInterval: (query) => (query.state.data?.exports.some(isUnderWay) ? LOOK_EVERY : false),
    // People who look at something else meanwhile find the file when they come back.
    refetchIntervalInBackground: true,
  });

/** Begins an export of what a filter finds, in its order. */
export function startExport(project: number, choice: ExportChoice, question: URLSearchParams): Promise<LogExport> {
  return http.post(`/projects/${project}/log/exports`, { ...choice, query: question.toString() });
}

export function repeatExport(project: number, id: number): Promise<LogExport> {
  return http.post(`/projects/${project}/log/exports/${id}/again`);
}

/** Stops one that is being written; deletes the file of one that is done. */
export function removeExport(project: number, id: number): Promise<void> {
  return http.delete(`/projects/${project}/log/exports/${id}`);
}

/** Where a finished file is fetched. */
export function exportFile(project: number, id: number): string {
  return address(`/projects/${project}/log/exports/${id}/file`);
}
