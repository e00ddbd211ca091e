import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../common/Avatar';
import { MessengerIcon } from '../../common/MessengerIcon';
import { useWorkplace } from '../../common/project';
import type { ClientSummary, LogRow } from '../../common/types';
import { useFormat } from '../../common/use-format';
import { LastReply } from './LastReply';
import type { LogSearch } from './search';
import { WriteButton } from './WriteButton';

export interface LogItemProps {
  row: LogRow;
  index: number;
  search: LogSearch;
  /** Whether it is the one that Tab reaches. */
  current: boolean;
  style: CSSProperties;
  onFocus: () => void;
}

/** One conversation as a line of the table. */
export function LogLine({ row, index, search, current, style, onFocus }: LogItemProps) {
  const { dayAndTime, exactMoment } = useFormat();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      data-unanswered={row.unanswered || undefined}
      className="log-grid log-line"
      style={style}
      onFocus={onFocus}
    >
      <div role="cell" className="log-client">
        <Avatar name={row.client.name} picture={row.client.avatar} />
        <ClientName row={row} search={search} current={current} />
      </div>
      <MessengerCell row={row} />
      <div role="cell">
        <LastReply row={row} />
      </div>
      <div role="cell" className="numbers log-cut" title={exactMoment(row.createdAt)}>
        {dayAndTime(row.createdAt)}
      </div>
      <div role="cell" className="log-cut">
        {row.manager?.name ?? '—'}
      </div>
      <SourceCell row={row} />
      <ResultCell row={row} />
      <div role="cell" className="log-write">
        <WriteButton client={row.client} reachable={current} />
      </div>
    </div>
  );
}

function MessengerCell({ row }: { row: LogRow }) {
  const { t } = useTranslation();
  return (
    <div role="cell" className="log-messenger">
      <MessengerIcon messenger={row.messenger} />
      <span className="log-cut">{t(`common.messengers.${row.messenger}`)}</span>
    </div>
  );
}

function SourceCell({ row }: { row: LogRow }) {
  const { source, medium, campaign } = row.source;
  return (
    <div role="cell" className="log-pair">
      <span className="log-cut">{`${source} / ${medium}`}</span>
      {source !== '(direct)' && <span className="meta log-cut">{campaign}</span>}
    </div>
  );
}

function ResultCell({ row }: { row: LogRow }) {
  const { t } = useTranslation();
  const result = row.result ?? (row.closedAutomatically ? t('log.closedAutomatically') : null);
  return (
    <div role="cell" className="log-result">
      {result && <span className="tag log-cut">{result}</span>}
    </div>
  );
}

interface ClientNameProps {
  row: LogRow;
  search: LogSearch;
  current: boolean;
}

/** The link that opens the conversation; it covers the whole row. */
export function ClientName({ row, search, current }: ClientNameProps) {
  const { project } = useWorkplace();
  const nickname = handleOf(row.client);
  return (
    <span className="log-pair">
      <Link
        to="/projects/$project/log/$conversation"
        params={{ project: project.id, conversation: row.id }}
        search={search}
        state={{ fromLog: true }}
        className="log-open log-cut"
        tabIndex={current ? 0 : -1}
        preload={false}
      >
        {row.client.name}
      </Link>
      {nickname && <span className="meta log-cut log-nickname">{nickname}</span>}
    </span>
  );
}

function handleOf({ nickname }: ClientSummary): string | null {
  return nickname ? `@${nickname.replace(/^@/, '')}` : null;
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The conversation was opened from the log, so that closing it may simply go back. */
    fromLog?: boolean;
  }
}
