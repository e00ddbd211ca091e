import type { TFunction } from 'i18next';
import type { LogRow } from '../../../common/api';
import type { Format } from '../../../common/use-format';

/** Who had the last word and when; a client left without an answer stands out. */
export function lastReply(row: LogRow, { t, format }: { t: TFunction; format: Format }) {
  const at = row.lastReply?.at;
  return (
    <>
      {lastVoice(row, t)}
      {at && (
        <time className="meta numbers" dateTime={at} title={format.exactMoment(at)}>
          {format.shortMoment(at)}
        </time>
      )}
    </>
  );
}

/** The last voice in words. */
export function lastVoice(row: LogRow, t: TFunction) {
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
