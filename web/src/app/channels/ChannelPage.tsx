import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../common/api';
import { Empty } from '../../common/Empty';
import { MessengerIcon } from '../../common/MessengerIcon';
import { useTrouble } from '../../common/problems';
import { useWorkplace } from '../../common/project';
import { Page, Panel } from '../page/Page';
import { channelsQuery } from '../server/network';
import { ChannelActions } from './ChannelActions';
import { ChannelProblem } from './ChannelProblem';
import { ChannelState } from './ChannelState';
import { Health } from './Health';
import { ReplaceCredentials } from './ReplaceCredentials';
import { ToChannels } from './ToChannels';
import { TryIt } from './TryIt';
import { Welcome } from './Welcome';
import './channels.css';

const OFTEN_MS = 4_000;
const NOW_AND_THEN_MS = 15_000;

/** One connected account: how it does, what is wrong and what helps, and its link for clients. */
export function ChannelPage() {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const { channel: id } = useParams({ strict: false });
  const explain = useTrouble();
  const { data, error, refetch } = useQuery({
    ...channelsQuery(project.id),
    // Where the first message is waited for, seconds count.
    refetchInterval: ({ state }) => (find(state.data, id)?.lastEventAt === null ? OFTEN_MS : NOW_AND_THEN_MS),
  });
  const channel = find(data, id);
  return (
    <Page title={channel?.name ?? t('shell.channels')} needs="admin" before={<ToChannels />}>
      {channel && <Details key={channel.id} channel={channel} />}
      {data && !channel && <Empty title={t('channels.gone')} hint={t('channels.goneHint')} />}
      {!data && !error && <Skeleton height={240} radius={12} />}
      {!data && error && (
        <Empty title={t('shell.loadFailed')} hint={explain(error).words}>
          <Button variant="default" onClick={() => void refetch()}>
            {t('common.retry')}
          </Button>
        </Empty>
      )}
    </Page>
  );
}

function find(data: { channels: Channel[] } | undefined, id: number | undefined): Channel | undefined {
  return data?.channels.find((each) => each.id === id);
}

function Details({ channel }: { channel: Channel }) {
  const { t } = useTranslation();
  const [replacing, setReplacing] = useState(false);
  const replace = () => setReplacing(true);
  return (
    <>
      <header className="channel-head">
        <MessengerIcon messenger={channel.messenger} size={36} />
        <div className="page-list-words">
          <span>{t(`channels.names.${channel.messenger}`)}</span>
          <a className="meta" href={channel.link} target="_blank" rel="noreferrer">
            {channel.address}
          </a>
        </div>
        <ChannelState channel={channel} />
        <ChannelActions channel={channel} onReplace={replace} />
      </header>
      {(channel.problem || channel.state === 'broken') && <ChannelProblem channel={channel} onReplace={replace} />}
      {channel.state === 'paused' && <p className="channel-note">{t('channels.pausedHint')}</p>}
      <TryIt channel={channel} />
      <Panel title={t('channels.health')}>
        <Health channel={channel} />
      </Panel>
      {channel.welcomes && <Welcome channel={channel} />}
      {replacing && <ReplaceCredentials channel={channel} onClose={() => setReplacing(false)} />}
    </>
  );
}
