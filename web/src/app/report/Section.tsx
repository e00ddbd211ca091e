import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTrouble } from '../../common/problems';
import { Hint } from '../table/Hint';
import { CsvMenu } from './CsvMenu';
import type { ReportName } from './network';
import type { ReportView } from './view';

interface SectionProps<Found> {
  view: ReportView;
  title: string;
  hint?: string;
  /** What divides this part. */
  tools?: ReactNode;
  /** Under which name it is downloaded, and how it is divided then. */
  name: ReportName;
  divided?: Record<string, string>;
  asked: UseQueryResult<Found>;
  /** What stands there while it is on its way. */
  skeleton: ReactNode;
  children: (found: Found) => ReactNode;
}

/** A titled part of the report, fetched by itself. */
export function Section<Found>(props: SectionProps<Found>) {
  const { view, title, hint, tools, name, divided = {}, asked, skeleton, children } = props;
  return (
    <section className="report-section">
      <header className="report-section-head">
        <h2>{title}</h2>
        {hint && <Hint what={title} words={hint} />}
        <div className="report-tools">
          {tools}
          <CsvMenu view={view} name={name} title={title} divided={divided} />
        </div>
      </header>
      {asked.data !== undefined ? (
        <div data-outdated={asked.isPlaceholderData || undefined}>{children(asked.data)}</div>
      ) : asked.isError ? (
        <PartFailed failure={asked.error} onRetry={() => void asked.refetch()} />
      ) : (
        skeleton
      )}
    </section>
  );
}

/** A part that could not be fetched; the others are not touched by it. */
export function PartFailed({ failure, onRetry }: { failure: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  const explain = useTrouble();
  return (
    <div className="report-failed" role="alert">
      <p>
        <strong>{t('report.partFailed')}.</strong> {explain(failure).words}
      </p>
      <Button variant="default" size="xs" onClick={onRetry}>
        {t('common.retry')}
      </Button>
    </div>
  );
}
