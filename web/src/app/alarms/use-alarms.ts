import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Channel } from '../../common/api';
import { connectLive } from '../../common/live/live';
import { mayAs, useWorkplace } from '../../common/project';
import { useMinute } from '../../common/use-format';
import { channelsQuery } from '../server/network';
import { alarming, withChannelNews } from './alarms';

/** The channels that somebody has to mend, for those who can; kept up to date by the live connection. */
export function useAlarms(): Channel[] {
  const { project, role } = useWorkplace();
  const mends = mayAs(role, 'admin');
  useChannelNews(project.id, mends);
  const { data } = useQuery({ ...channelsQuery(project.id), enabled: mends });
  const now = useMinute();
  return mends && data ? alarming(data.channels, now.getTime()) : [];
}

function useChannelNews(project: number, wanted: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!wanted) {
      return undefined;
    }
    const { queryKey } = channelsQuery(project);
    const fetch = () => void queries.invalidateQueries({ queryKey });
    return connectLive(project, {
      onFrame: (frame) => {
        if (frame.type === 'channel') {
          const now = new Date().toISOString();
          queries.setQueryData(queryKey, (known) => known && { channels: withChannelNews(known.channels, frame, now) });
          fetch();
        } else if (frame.type === 'conversation') {
          fetchFirst(queries.getQueryData(queryKey)?.channels, frame.conversation.channelId, fetch);
        }
      },
      onResync: fetch,
      onState: () => undefined,
    });
  }, [project, wanted, queries]);
}

/** The first event of a channel is waited for on its page. */
function fetchFirst(channels: readonly Channel[] | undefined, id: number, fetch: () => void): void {
  if (channels?.find((each) => each.id === id)?.lastEventAt === null) {
    fetch();
  }
}
