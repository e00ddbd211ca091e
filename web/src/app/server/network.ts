import { queryOptions } from '@tanstack/react-query';
import type { ChannelList } from '../../common/api';
import { http } from '../../common/http';

/** The connected messenger accounts with their health. */
export const channelsQuery = (project: number) =>
  queryOptions({
    queryKey: ['channels', project],
    queryFn: ({ signal }) => http.get<ChannelList>(`/projects/${project}/channels`, { signal }),
  });
