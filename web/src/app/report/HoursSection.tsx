import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { HeatSkeleton } from './ChartSkeletons';
import { CsvMenu } from './CsvMenu';
import { HeatMap } from './HeatMap';
import { hoursQuery } from './network';
import { PartFailed, Section } from './Section';
import type { ReportView } from './view';

/** At which hours of the week clients write. */
export function HoursSection({ view }: { view: ReportView }) {
  const { t } = useTranslation();
  const hours = useQuery(hoursQuery(view.project.id, view.filter));
  const title = t('report.hours');
  return (
    <Section title={title} hint={t('report.hints.hours')} tools={<CsvMenu view={view} name="hours" title={title} />}>
      {hours.data ? (
        <div data-outdated={hours.isPlaceholderData || undefined}>
          <HeatMap view={view} hours={hours.data} title={title} />
        </div>
      ) : hours.isError ? (
        <PartFailed failure={hours.error} onRetry={() => void hours.refetch()} />
      ) : (
        <HeatSkeleton />
      )}
    </Section>
  );
}
