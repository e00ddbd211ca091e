import { useDocumentTitle } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayAs, useWorkplace } from '../../common/project';
import { useFormat } from '../../common/use-format';
import { Count } from './Count';
import { ExportMenu } from './ExportMenu';
import { Filters } from './Filters';
import { EmptyLog, FailedLog, NothingFound } from './LogStates';
import { LogTable } from './LogTable';
import { rowsQuery } from './network';
import { isFiltered, withoutFilters } from './search';
import { useLogView } from './view';
import './log.css';

/** The message log: every finished conversation. */
export function LogPage() {
  const { t } = useTranslation();
  const { durationInWords } = useFormat();
  const { role } = useWorkplace();
  const view = useLogView();
  useDocumentTitle(`${t('log.title')} · Rozmova`);
  const { project, search, filter, show } = view;
  const rows = useInfiniteQuery(rowsQuery(project.id, search, filter));
  const found = rows.data?.pages.flatMap((page) => page.rows) ?? [];
  const empty = rows.isSuccess && found.length === 0;
  return (
    <main className="log">
      <header className="log-head">
        <h1>{t('log.title')}</h1>
        <Count project={project.id} filter={filter} />
        <p className="log-quiet">{t('log.quietLine', { quiet: durationInWords(project.quietSeconds) })}</p>
        {mayAs(role, 'supervisor') && <ExportMenu view={view} />}
      </header>
      <Filters view={view} />
      {rows.isError && found.length === 0 ? (
        <FailedLog failure={rows.error} onRetry={() => void rows.refetch()} />
      ) : empty && isFiltered(search) ? (
        <NothingFound onClear={() => show(withoutFilters(search))} />
      ) : empty ? (
        <EmptyLog />
      ) : (
        <LogTable
          view={view}
          rows={found}
          waiting={rows.isPending}
          outdated={rows.isPlaceholderData}
          onEnd={rows.hasNextPage && !rows.isFetchingNextPage ? () => void rows.fetchNextPage() : null}
        />
      )}
      <Outlet />
    </main>
  );
}
