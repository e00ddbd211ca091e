import { queryOptions } from '@tanstack/react-query';
import type { ChannelList, Team } from '../../common/api';
import { http } from '../../common/http';

/** Everybody in the project, and for administrators who is invited. */
export const staffQuery = (project: number) =>
  queryOptions({
    queryKey: ['staff', project],
    queryFn: ({ signal }) => http.get<Team>(`/projects/${project}/staff`, { signal }),
  });

/** The connected messenger accounts with their health. */
export const channelsQuery = (project: number) =>
  queryOptions({
    queryKey: ['channels', project],
    queryFn: ({ signal }) => http.get<ChannelList>(`/projects/${project}/channels`, { signal }),
  });
