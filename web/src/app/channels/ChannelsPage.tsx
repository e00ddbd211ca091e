import { Button, Skeleton } from '@mantine/core';
import { IconPlug, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../common/Empty';
import { useTrouble } from '../../common/problems';
import { useWorkplace } from '../../common/project';
import { channelsQuery } from '../network';
import { Page } from '../Page';
import { ChannelView } from './ChannelView';
import { ConnectTelegram } from './ConnectTelegram';
import './channels.css';

/** The connected messenger accounts, their health, and the way to connect one. */
export function ChannelsPage() {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const explain = useTrouble();
  const [connecting, setConnecting] = useState(false);
  const { data, error, refetch } = useQuery({ ...channelsQuery(project.id), refetchInterval: 15_000 });
  const channels = data?.channels;
  return (
    <Page
      title={t('shell.channels')}
      lead={t('channels.lead')}
      needs="admin"
      aside={
        channels && channels.length > 0 ? (
          <Button leftSection={<IconPlus size={16} stroke={1.8} />} onClick={() => setConnecting(true)}>
            {t('channels.connectTelegram')}
          </Button>
        ) : null
      }
    >
      {channels?.length === 0 && (
        <Empty
          icon={<IconPlug size={22} stroke={1.6} />}
          title={t('channels.emptyTitle')}
          hint={t('channels.emptyHint')}
        >
          <Button onClick={() => setConnecting(true)}>{t('channels.connectTelegram')}</Button>
        </Empty>
      )}
      {!channels && !error && <Skeleton height={150} radius={12} />}
      {!channels && error && (
        <Empty title={t('shell.loadFailed')} hint={explain(error).words}>
          <Button variant="default" onClick={() => void refetch()}>
            {t('common.retry')}
          </Button>
        </Empty>
      )}
      {channels?.map((channel) => (
        <ChannelView key={channel.id} channel={channel} />
      ))}
      {connecting && <ConnectTelegram onClose={() => setConnecting(false)} />}
    </Page>
  );
}
