import { useTranslation } from 'react-i18next';
import { Avatar } from '../../common/Avatar';
import { MessengerIcon } from '../../common/MessengerIcon';
import { useFormat } from '../../common/use-format';
import { LastVoice } from './LastReply';
import { ClientName, type LogItemProps } from './LogLine';
import { WriteButton } from './WriteButton';
import './card.css';

/** One conversation as a stacked card, for phones. */
export function LogCard({ row, index, search, current, style, onFocus }: LogItemProps) {
  const { t } = useTranslation();
  const { shortMoment, exactMoment } = useFormat();
  const { source, medium } = row.source;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      data-unanswered={row.unanswered || undefined}
      className="log-card"
      style={style}
      onFocus={onFocus}
    >
      <Avatar name={row.client.name} picture={row.client.avatar} />
      <div role="cell" className="log-card-words">
        <ClientName row={row} search={search} current={current} />
        <span className="log-card-line">
          <MessengerIcon messenger={row.messenger} size={15} />
          <span className="log-cut">
            {t(`common.messengers.${row.messenger}`)} · {source} / {medium}
          </span>
        </span>
        <span className="log-card-line">
          <LastVoice row={row} />
          {row.lastReply && <span className="numbers"> · {shortMoment(row.lastReply.at)}</span>}
        </span>
      </div>
      <div role="cell" className="log-card-end">
        <time className="meta numbers" dateTime={row.createdAt} title={exactMoment(row.createdAt)}>
          {shortMoment(row.createdAt)}
        </time>
        <WriteButton client={row.client} reachable={current} compact />
      </div>
    </div>
  );
}
