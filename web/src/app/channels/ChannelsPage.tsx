import { Button, Skeleton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Channel, Messenger } from '../../common/api';
import { Empty } from '../../common/Empty';
import { MessengerIcon } from '../../common/MessengerIcon';
import { useTrouble } from '../../common/problems';
import { useWorkplace } from '../../common/project';
import { useFormat } from '../../common/use-format';
import { Page, Panel } from '../page/Page';
import { channelsQuery } from '../server/network';
import { useProblemWords } from '../server/problem-words';
import { ChannelState } from './ChannelState';
import { MESSENGERS } from './messengers';
import './channels.css';

/** The connected messenger accounts, how they do, and the ways to connect one. */
export function ChannelsPage() {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const explain = useTrouble();
  const { data, error, refetch } = useQuery({ ...channelsQuery(project.id), refetchInterval: 15_000 });
  const channels = data?.channels;
  return (
    <Page title={t('shell.channels')} lead={t('channels.lead')} needs="admin">
      {!channels && !error && <Skeleton height={150} radius={12} />}
      {!channels && error && (
        <Empty title={t('shell.loadFailed')} hint={explain(error).words}>
          <Button variant="default" onClick={() => void refetch()}>
            {t('common.retry')}
          </Button>
        </Empty>
      )}
      {channels && channels.length > 0 && (
        <ul className="channel-list">
          {channels.map((channel) => (
            <li key={channel.id}>
              <ChannelRow channel={channel} />
            </li>
          ))}
        </ul>
      )}
      {channels && (
        <Panel
          title={t(channels.length === 0 ? 'channels.emptyTitle' : 'channels.another')}
          hint={t('channels.chooseHint')}
        >
          <ul className="channel-choices">
            {MESSENGERS.map((messenger) => (
              <li key={messenger}>
                <Choice messenger={messenger} />
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </Page>
  );
}

function ChannelRow({ channel }: { channel: Channel }) {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const { dayAndTime } = useFormat();
  const { title } = useProblemWords();
  const { id, name, address, messenger, problem, lastEventAt, state } = channel;
  return (
    <Link
      to="/projects/$project/messengers/$channel"
      params={{ project: project.id, channel: id }}
      className="channel-row"
    >
      <MessengerIcon messenger={messenger} size={36} />
      <span className="page-list-words">
        <b>{name}</b>
        <span className="meta">
          {t(`common.messengers.${messenger}`)} · {address}
        </span>
        {problem ? (
          <span className="channel-row-problem" data-broken={state === 'broken' || undefined}>
            {title(problem)}
          </span>
        ) : (
          <span className="meta">
            {t('channels.lastEvent')}: {lastEventAt ? dayAndTime(lastEventAt) : t('channels.never')}
          </span>
        )}
      </span>
      <ChannelState channel={channel} />
      <IconChevronRight size={18} stroke={1.6} aria-hidden="true" />
    </Link>
  );
}

function Choice({ messenger }: { messenger: Messenger }) {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  return (
    <Link
      to="/projects/$project/messengers/connect/$messenger"
      params={{ project: project.id, messenger }}
      className="channel-choice"
    >
      <MessengerIcon messenger={messenger} size={36} />
      <b>{t('channels.connectTo', { messenger: t(`channels.names.${messenger}`) })}</b>
      <span className="meta">{t(`channels.pitches.${messenger}`)}</span>
    </Link>
  );
}
