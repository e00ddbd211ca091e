import { IconStar } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { Avatar } from '../../../common/Avatar';
import type { LogHit, LogRow } from '../../../common/api';
import { pathOf } from '../../../common/format';
import { MessengerIcon } from '../../../common/MessengerIcon';
import type { Format } from '../../../common/use-format';
import type { ColumnId } from '../../filter/columns';
import { ClientName } from './ClientName';
import { lastReply } from './last-reply';

/** What a cell needs besides its row. */
export interface CellTools {
  t: TFunction;
  format: Format;
  href: string;
  /** Whether it stands in the row that Tab reaches. */
  current: boolean;
  hit: LogHit | undefined;
  /** Whether the score has a column of its own. */
  scored: boolean;
}

type Cell = (row: LogRow, tools: CellTools) => ReactNode;

/** Functions rather than components: a screen of rows has hundreds of cells, and they must not make scrolling heavy. */
export const CELLS: Record<ColumnId, Cell> = {
  client: (row, { href, current, hit }) => (
    <>
      <Avatar name={row.client.name} picture={row.client.avatar} />
      <ClientName row={row} href={href} current={current} hit={hit} />
    </>
  ),
  messenger: (row, { t }) => (
    <>
      <MessengerIcon messenger={row.messenger} />
      <span className="log-cut">{t(`common.messengers.${row.messenger}`)}</span>
    </>
  ),
  lastReply,
  created: (row, { format }) => moment(row.createdAt, format),
  manager: (row) => row.manager?.name ?? '—',
  source: ({ source: { source, medium, campaign } }) => (
    <>
      <span className="log-cut">{`${source} / ${medium}`}</span>
      {source !== '(direct)' && <span className="meta log-cut">{campaign}</span>}
    </>
  ),
  result: (row, { t, scored }) => (
    <>
      {tag(row.result ?? (row.closedAutomatically ? t('log.closedAutomatically') : null))}
      {row.reviewedAt && !scored && (
        <span className="log-reviewed" title={t('log.reviewed')}>
          <IconStar size={13} stroke={1.7} aria-label={t('log.reviewed')} />
          {row.score}
        </span>
      )}
    </>
  ),
  closed: (row, { format }) => moment(row.closedAt, format),
  closedBy: (row, { t }) =>
    row.closedAutomatically ? <span className="log-faint">{t('log.closedAutomatically')}</span> : (row.closedBy ?? '—'),
  tags: (row) => <span title={row.tags.join(', ')}>{row.tags.slice(0, 3).map(tag)}</span>,
  comment: (row) => row.comment && <span title={row.comment}>{row.comment}</span>,
  firstResponse: (row, { t, format }) =>
    row.firstResponseSeconds === null ? (
      <span className="log-faint">{t('log.never')}</span>
    ) : (
      format.duration(row.firstResponseSeconds)
    ),
  duration: (row, { format }) => (row.durationSeconds === null ? '—' : format.duration(row.durationSeconds)),
  messages: (row, { t, format }) => (
    <span title={t('card.inAndOut', { inbound: row.inbound, outbound: row.outbound })}>
      {format.number(row.messages ?? row.inbound + row.outbound)}
    </span>
  ),
  attachments: (row, { format }) => (row.attachments ? format.number(row.attachments) : null),
  participants: (row) => names(row),
  medium: (row) => row.source.medium,
  campaign: (row) => row.source.campaign,
  term: (row) => row.source.term,
  content: (row) => row.source.content,
  clickId: (row) => row.source.clickId && <span title={row.source.clickId}>{row.source.clickId}</span>,
  landingPage: (row) =>
    row.source.landingPage && <span title={row.source.landingPage}>{pathOf(row.source.landingPage)}</span>,
  score: (row, { t }) =>
    row.score === null || row.score === undefined ? (
      row.reviewedAt && <span className="log-faint">{t('log.reviewed')}</span>
    ) : (
      <b className="log-score" data-low={row.score < 60 || undefined}>
        {row.score}
      </b>
    ),
};

/** How a column's cells are laid out. */
export const CELL_CLASSES: Partial<Record<ColumnId, string>> = {
  client: 'log-client',
  messenger: 'log-messenger',
  lastReply: 'log-pair',
  source: 'log-pair',
  result: 'log-tags',
  tags: 'log-tags',
};

function moment(at: string, { dayAndTime, exactMoment }: Format) {
  return (
    <time className="numbers" dateTime={at} title={exactMoment(at)}>
      {dayAndTime(at)}
    </time>
  );
}

function tag(words: string | null) {
  return words === null ? null : (
    <span key={words} className="tag log-cut">
      {words}
    </span>
  );
}

function names({ participants }: LogRow) {
  const all = (participants ?? []).map(({ name }) => name).join(', ');
  return all && <span title={all}>{all}</span>;
}
