import { useTranslation } from 'react-i18next';
import type { LogRow } from '../../common/types';
import { useFormat } from '../../common/use-format';

/** Who had the last word and when; a client left without an answer stands out. */
export function LastReply({ row }: { row: LogRow }) {
  const { shortMoment, exactMoment } = useFormat();
  const name = <LastVoice row={row} />;
  if (!row.lastReply) {
    return <span className="log-pair">{name}</span>;
  }
  return (
    <span className="log-pair">
      {name}
      <time className="meta numbers" dateTime={row.lastReply.at} title={exactMoment(row.lastReply.at)}>
        {shortMoment(row.lastReply.at)}
      </time>
    </span>
  );
}

/** The last voice in words. */
export function LastVoice({ row }: { row: LogRow }) {
  const { t } = useTranslation();
  if (row.unanswered) {
    return <span className="log-unanswered log-cut">{t('log.unanswered')}</span>;
  }
  switch (row.lastReply?.by) {
    case 'manager':
      return <span className="log-cut">{row.lastReply.name ?? t('log.elsewhere')}</span>;
    case 'client':
      return <span className="log-cut">{t('log.columns.client')}</span>;
    case 'automatic':
      return <span className="log-cut log-faint">{t('log.automatic')}</span>;
    default:
      return <span>—</span>;
  }
}
