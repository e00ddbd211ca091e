import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../../common/Avatar';
import { MessengerIcon } from '../../../common/MessengerIcon';
import { Extract } from '../found/Extract';
import { WriteButton } from '../write/WriteButton';
import { ClientName } from './ClientName';
import type { LogItemProps } from './LogLine';
import { lastVoice } from './last-reply';
import './card.css';

/** One conversation as a stacked card, for phones. */
export const LogCard = memo(function LogCard(props: LogItemProps) {
  const { row, index, top, height, format, href, current, searching, hit } = props;
  const { t } = useTranslation();
  const { shortMoment, exactMoment } = format;
  const { source, medium } = row.source;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      data-unanswered={row.unanswered || undefined}
      className="log-card"
      style={{ height, transform: `translateY(${top}px)` }}
    >
      <Avatar name={row.client.name} picture={row.client.avatar} />
      <div role="cell" className="log-card-words">
        <ClientName row={row} href={href} current={current} hit={hit} />
        <span className="log-card-line">
          <MessengerIcon messenger={row.messenger} size={15} />
          <span className="log-cut">
            {t(`common.messengers.${row.messenger}`)} · {source} / {medium}
          </span>
        </span>
        <span className="log-card-line">
          {lastVoice(row, t)}
          {row.lastReply && <span className="numbers"> · {shortMoment(row.lastReply.at)}</span>}
        </span>
        {searching && <Extract hit={hit} />}
      </div>
      <div role="cell" className="log-card-end">
        <time className="meta numbers" dateTime={row.createdAt} title={exactMoment(row.createdAt)}>
          {shortMoment(row.createdAt)}
        </time>
        <WriteButton client={row.client} reachable={current} compact />
      </div>
    </div>
  );
});
