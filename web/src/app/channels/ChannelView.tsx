import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MessengerIcon } from '../../common/MessengerIcon';
import type { Channel } from '../../common/types';
import { useFormat } from '../../common/use-format';
import { ChannelActions } from './ChannelActions';
import { ReplaceToken } from './ReplaceToken';

const STATE_LOOK = { active: 'state-good', paused: 'state-waiting', broken: 'state-bad' } as const;

/** One connected account: how it does, and what can be done. */
export function ChannelView({ channel }: { channel: Channel }) {
  const { t } = useTranslation();
  const [replacing, setReplacing] = useState(false);
  return (
    <section className="channel" aria-label={`${channel.name} ${channel.address}`}>
      <header className="channel-head">
        <MessengerIcon messenger={channel.messenger} size={32} />
        <div className="list-words">
          <h2>{channel.name}</h2>
          <a className="meta" href={channel.link} target="_blank" rel="noreferrer">
            {channel.address}
          </a>
        </div>
        <span className={`state ${STATE_LOOK[channel.state]}`}>{t(`channels.states.${channel.state}`)}</span>
        <ChannelActions channel={channel} onReplaceToken={() => setReplacing(true)} />
      </header>
      {channel.state === 'broken' && (
        <Problem channel={channel}>
          <Button size="xs" variant="default" onClick={() => setReplacing(true)}>
            {t('channels.replaceToken')}
          </Button>
        </Problem>
      )}
      {channel.state === 'paused' && <p className="channel-note">{t('channels.pausedHint')}</p>}
      <Health channel={channel} />
      <p className="channel-delivery">{t(`channels.${channel.delivery}`)}</p>
      {replacing && <ReplaceToken channel={channel} onClose={() => setReplacing(false)} />}
    </section>
  );
}

function Problem({ channel, children }: { channel: Channel; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="channel-problem" role="alert">
      <IconAlertTriangle size={18} stroke={1.8} aria-hidden="true" />
      <div>
        <strong>{t('channels.problem', { problem: channel.problem ?? '—' })}</strong>
        <p>{t('channels.problemHint')}</p>
        {children}
      </div>
    </div>
  );
}

function Health({ channel }: { channel: Channel }) {
  const { t } = useTranslation();
  const { dayAndTime, date, exactMoment } = useFormat();
  return (
    <dl className="channel-health">
      <div>
        <dt>{t('channels.lastEvent')}</dt>
        <dd title={channel.lastEventAt ? exactMoment(channel.lastEventAt) : undefined}>
          {channel.lastEventAt ? dayAndTime(channel.lastEventAt) : t('channels.never')}
        </dd>
      </div>
      <div>
        <dt>{t('channels.waiting')}</dt>
        <dd data-warn={channel.waiting > 0 || undefined}>{channel.waiting}</dd>
      </div>
      <div>
        <dt>{t('channels.setAside')}</dt>
        <dd
          data-warn={channel.setAside > 0 || undefined}
          title={channel.setAside > 0 ? t('channels.setAsideHint') : undefined}
        >
          {channel.setAside}
        </dd>
      </div>
      <div>
        <dt>{t('channels.since')}</dt>
        <dd title={exactMoment(channel.connectedAt)}>{date(channel.connectedAt)}</dd>
      </div>
    </dl>
  );
}
