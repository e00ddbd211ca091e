import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { HeatSkeleton } from './ChartSkeletons';
import { HeatMap } from './HeatMap';
import { hoursQuery } from './network';
import { Section } from './Section';
import type { ReportView } from './view';

/** At which hours of the week clients write. */
export function HoursSection({ view }: { view: ReportView }) {
  const { t } = useTranslation();
  const hours = useQuery(hoursQuery(view.project.id, view.filter));
  const title = t('report.hours');
  return (
    <Section
      view={view}
      title={title}
      hint={t('report.hints.hours')}
      name="hours"
      asked={hours}
      skeleton={<HeatSkeleton />}
    >
      {(found) => <HeatMap view={view} hours={found} title={title} />}
    </Section>
  );
}
