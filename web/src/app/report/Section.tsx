import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTrouble } from '../../common/problems';
import { Hint } from '../table/Hint';

interface SectionProps<Found> {
  title: string;
  hint?: string;
  /** What divides or downloads this part. */
  tools: ReactNode;
  asked: UseQueryResult<Found>;
  /** What stands there while it is on its way. */
  skeleton: ReactNode;
  children: (found: Found) => ReactNode;
}

/** A titled part of the report, fetched by itself. */
export function Section<Found>({ title, hint, tools, asked, skeleton, children }: SectionProps<Found>) {
  return (
    <section className="report-section">
      <header className="report-section-head">
        <h2>{title}</h2>
        {hint && <Hint what={title} words={hint} />}
        <div className="report-tools">{tools}</div>
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
