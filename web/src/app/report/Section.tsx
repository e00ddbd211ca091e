import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useTrouble } from '../../common/problems';
import { Hint } from '../table/Hint';

interface SectionProps {
  title: string;
  hint?: string;
  /** What divides or downloads this part. */
  tools?: ReactNode;
  children: ReactNode;
}

/** A titled part of the report. */
export function Section({ title, hint, tools, children }: SectionProps) {
  return (
    <section className="report-section">
      <header className="report-section-head">
        <h2>{title}</h2>
        {hint && <Hint what={title} words={hint} />}
        {tools && <div className="report-tools">{tools}</div>}
      </header>
      {children}
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
