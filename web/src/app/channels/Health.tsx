import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel, Instant } from '../../common/api';
import { useFormat } from '../../common/use-format';

/** When something was heard, and what waits where. */
export function Health({ channel }: { channel: Channel }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { waiting, platformWaiting, setAside } = channel;
  return (
    <>
      <dl className="channel-health">
        <Figure name={t('channels.lastEvent')} value={<Moment at={channel.lastEventAt} />} />
        <Figure name={t('channels.checkedAt')} value={<Moment at={channel.checkedAt} />} />
        <Figure name={t('channels.since')} value={<Moment at={channel.connectedAt} />} />
        <Figure name={t('channels.waiting')} value={number(waiting)} warn={waiting > 0} />
        {platformWaiting !== null && (
          <Figure
            name={t('channels.platformWaiting')}
            value={number(platformWaiting)}
            warn={platformWaiting > 0}
            title={t('channels.platformWaitingHint')}
          />
        )}
        <Figure
          name={t('channels.setAside')}
          value={number(setAside)}
          warn={setAside > 0}
          title={t('channels.setAsideHint')}
        />
      </dl>
      <p className="channel-delivery">{t(`channels.${channel.delivery}`)}</p>
    </>
  );
}

function Moment({ at }: { at: Instant | null }) {
  const { t } = useTranslation();
  const { dayAndTime, exactMoment } = useFormat();
  return at ? <span title={exactMoment(at)}>{dayAndTime(at)}</span> : t('channels.never');
}

interface FigureProps {
  name: string;
  value: ReactNode;
  warn?: boolean;
  title?: string;
}

function Figure({ name, value, warn = false, title }: FigureProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd data-warn={warn || undefined} title={title}>
        {value}
      </dd>
    </div>
  );
}
