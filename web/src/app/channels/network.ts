import { useQueryClient } from '@tanstack/react-query';
import { http } from '../../common/http';
import { useWorkplace } from '../../common/project';
import type { Channel } from '../../common/types';
import { channelsQuery } from '../network';

/** What can be done with channels; the list is up to date afterwards. */
export function useChannels() {
  const { project } = useWorkplace();
  const queries = useQueryClient();
  const path = `/projects/${project.id}/channels`;
  const then = async <T>(answer: Promise<T>): Promise<T> => {
    const result = await answer;
    await queries.invalidateQueries({ queryKey: channelsQuery(project.id).queryKey });
    return result;
  };
  return {
    connectTelegram: (token: string) =>
      then(http.post<Channel>(path, { messenger: 'telegram', credentials: { token: token.trim() } })),
    check: (channel: Channel) => then(http.post<Channel>(`${path}/${channel.id}/check`)),
    pause: (channel: Channel) => then(http.post<Channel>(`${path}/${channel.id}/pause`)),
    resume: (channel: Channel) => then(http.post<Channel>(`${path}/${channel.id}/resume`)),
    replaceToken: (channel: Channel, token: string) =>
      then(http.put<Channel>(`${path}/${channel.id}/credentials`, { credentials: { token: token.trim() } })),
    disconnect: (channel: Channel) => then(http.delete(`${path}/${channel.id}`)),
  };
}
