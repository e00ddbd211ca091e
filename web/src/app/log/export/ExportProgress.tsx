import { CloseButton, Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LogExport } from '../../../common/api';
import { useFormat } from '../../../common/use-format';
import { percentOf } from './progress';

interface ExportProgressProps {
  job: LogExport;
  onCancel: () => void;
}

/** How far a file has come. */
export function ExportProgress({ job, onCancel }: ExportProgressProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const percent = percentOf(job);
  const rows =
    job.total === null
      ? t('log.exports.rowsSoFar', { count: job.done, shown: number(job.done) })
      : t('log.exports.rowsOf', { done: number(job.done), total: number(job.total) });
  return (
    <div className="export-progress">
      <div className="export-progress-words">
        <b>{job.state === 'queued' ? t('log.exports.queued') : t('log.exports.writing')}</b>
        <span className="meta numbers">{rows}</span>
        <CloseButton
          size={24}
          aria-label={t('log.exports.cancel')}
          title={t('log.exports.cancel')}
          onClick={onCancel}
        />
      </div>
      <Progress
        size={6}
        value={percent ?? 100}
        animated={percent === null}
        aria-label={t('log.exports.writing')}
        aria-valuetext={rows}
      />
    </div>
  );
}
