import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Delimiter } from '../../common/api';
import { address, http } from '../../common/http';
import type { Hours, ManagerRow, Per, Periods, Sources, SourcesBy, Summary } from './types';

export type ReportName = 'summary' | 'periods' | 'sources' | 'managers' | 'hours';

function reportQuery<T>(project: number, name: ReportName, filter: URLSearchParams, more: Record<string, string> = {}) {
  const wanted = withMore(filter, more);
  return queryOptions({
    queryKey: ['report', project, name, wanted.toString()],
    queryFn: ({ signal }) => http.get<T>(`/projects/${project}/reports/${name}?${wanted}`, { signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
}

export const summaryQuery = (project: number, filter: URLSearchParams) =>
  reportQuery<Summary>(project, 'summary', filter);

export const periodsQuery = (project: number, filter: URLSearchParams, by: Per) =>
  reportQuery<Periods>(project, 'periods', filter, { by });

export const sourcesQuery = (project: number, filter: URLSearchParams, by: SourcesBy) =>
  reportQuery<Sources>(project, 'sources', filter, { by });

export const managersQuery = (project: number, filter: URLSearchParams) =>
  reportQuery<{ rows: ManagerRow[] }>(project, 'managers', filter);

export const hoursQuery = (project: number, filter: URLSearchParams) => reportQuery<Hours>(project, 'hours', filter);

/** Where the browser downloads one table of the report. */
export function csvAddress(
  project: number,
  name: ReportName,
  filter: URLSearchParams,
  more: Record<string, string>,
  delimiter: Delimiter,
): string {
  const wanted = withMore(filter, { ...more, delimiter });
  return address(`/projects/${project}/reports/${name}.csv?${wanted}`);
}

function withMore(filter: URLSearchParams, more: Record<string, string>): URLSearchParams {
  const wanted = new URLSearchParams(filter);
  for (const [name, value] of Object.entries(more)) wanted.set(name, value);
  return wanted;
}
