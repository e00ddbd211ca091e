import { useQueryClient } from '@tanstack/react-query';
import type { Channel, Messenger } from '../../common/api';
import { http } from '../../common/http';
import { useWorkplace } from '../../common/project';
import { channelsQuery } from '../server/network';
import type { Credentials } from './messengers';

/** What can be done with channels; the list is up to date afterwards. */
export function useChannels() {
  const { project } = useWorkplace();
  const queries = useQueryClient();
  const path = `/projects/${project.id}/channels`;
  const of = ({ id }: Channel, act: string) => `${path}/${id}/${act}`;
  // Also after a refusal: a check that fails has changed what is known of the channel.
  const then = <T>(answer: Promise<T>): Promise<T> =>
    answer.finally(() => queries.invalidateQueries({ queryKey: channelsQuery(project.id).queryKey }));
  return {
    connect: (messenger: Messenger, credentials: Credentials, takeOver: boolean) =>
      then(http.post<Channel>(path, { messenger, credentials, takeOver })),
    check: (channel: Channel) => then(http.post<Channel>(of(channel, 'check'))),
    pause: (channel: Channel) => then(http.post<Channel>(of(channel, 'pause'))),
    resume: (channel: Channel) => then(http.post<Channel>(of(channel, 'resume'))),
    replace: (channel: Channel, credentials: Credentials) =>
      then(http.put<Channel>(of(channel, 'credentials'), { credentials })),
    welcome: (channel: Channel, text: string) => then(http.put<Channel>(of(channel, 'welcome'), { text })),
    disconnect: (channel: Channel) => then(http.delete(`${path}/${channel.id}`)),
  };
}
