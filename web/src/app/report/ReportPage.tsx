import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { IconChartBar } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../common/Empty';
import { Filters } from '../filter/Filters';
import { isFiltered } from '../filter/search';
import { HoursSection } from './HoursSection';
import { KeyFigures } from './KeyFigures';
import { ManagersSection } from './ManagersSection';
import { summaryQuery } from './network';
import { PeriodsSection } from './PeriodsSection';
import { Running } from './Running';
import { SourcesSection } from './SourcesSection';
import { USUAL_RANGE } from './search';
import { useReportView } from './view';
import './report.css';

/** Numbers over the same filter as the log. */
export function ReportPage() {
  const { t } = useTranslation();
  const view = useReportView();
  const { data } = useQuery(summaryQuery(view.project.id, view.filter));
  const empty = data?.conversations === 0;
  useDocumentTitle(`${t('report.title')} · Rozmova`);
  return (
    <main className="report">
      <header className="report-head">
        <h1>{t('report.title')}</h1>
        <Running view={view} />
      </header>
      <Filters view={view} usualRange={USUAL_RANGE} />
      <div className="report-body">
        <KeyFigures view={view} />
        {empty ? (
          <Empty
            icon={<IconChartBar size={22} stroke={1.6} />}
            title={t('report.emptyTitle')}
            hint={t('report.emptyHint')}
          >
            {isFiltered(view.search, USUAL_RANGE) && (
              <Button variant="default" onClick={() => view.show({})}>
                {t('log.clearFilters')}
              </Button>
            )}
          </Empty>
        ) : (
          <>
            <PeriodsSection view={view} />
            <SourcesSection view={view} />
            <ManagersSection view={view} />
            <HoursSection view={view} />
          </>
        )}
      </div>
    </main>
  );
}
