import { queryOptions } from '@tanstack/react-query';
import { http } from '../../common/http';
import type { Channel, Invite, Staff } from '../../common/types';

/** Everybody in the project, and for administrators who is invited. */
export const staffQuery = (project: number) =>
  queryOptions({
    queryKey: ['staff', project],
    queryFn: ({ signal }) => http.get<{ staff: Staff[]; invites: Invite[] }>(`/projects/${project}/staff`, { signal }),
  });

/** The connected messenger accounts with their health. */
export const channelsQuery = (project: number) =>
  queryOptions({
    queryKey: ['channels', project],
    queryFn: ({ signal }) => http.get<{ channels: Channel[] }>(`/projects/${project}/channels`, { signal }),
  });
