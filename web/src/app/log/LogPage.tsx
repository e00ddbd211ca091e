import { useDocumentTitle } from '@mantine/hooks';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LockedButton } from '../../common/Locked';
import { mayAs, useWorkplace } from '../../common/project';
import { Filters } from '../filter/Filters';
import { changed, isFiltered, withoutFilters } from '../filter/search';
import { Count } from './Count';
import { ColumnChooser } from './columns/ColumnChooser';
import { useArrangement } from './columns/use-arrangement';
import { ExportArea } from './export/ExportArea';
import { countQuery, rowsQuery } from './found/network';
import { SearchBox } from './found/SearchBox';
import { EmptyLog, FailedLog, NothingFound } from './LogStates';
import { LogTable } from './table/LogTable';
import { useLogView } from './use-log-view';
import { ViewsMenu } from './views/ViewsMenu';
import { WritingProvider } from './write/writing';
import './log.css';

/** The message log: every finished conversation. */
export function LogPage() {
  const { t } = useTranslation();
  const { role } = useWorkplace();
  const view = useLogView();
  const columns = useArrangement(view);
  useDocumentTitle(`${t('log.title')} · Rozmova`);
  const { project, search, filter, show } = view;
  const rows = useInfiniteQuery(rowsQuery(project.id, search, filter));
  const total = useQuery(countQuery(project.id, filter)).data?.count ?? 0;
  const found = useMemo(() => rows.data?.pages.flatMap((page) => page.rows) ?? [], [rows.data]);
  const mayFetch = rows.hasNextPage && !rows.isFetchingNextPage && !rows.isFetchNextPageError;
  const empty = rows.isSuccess && found.length === 0;
  return (
    <WritingProvider>
      <main className="log">
        <header className="log-head">
          <h1>{t('log.title')}</h1>
          <Count project={project.id} filter={filter} />
          <SearchBox view={view} />
          <ColumnChooser columns={columns} />
          {mayAs(role, 'supervisor') ? (
            <ExportArea view={view} />
          ) : (
            <LockedButton label={t('log.export')} needs="supervisor" className="log-export" />
          )}
        </header>
        <Filters view={view}>
          <ViewsMenu view={view} columns={columns} />
        </Filters>
        {rows.isError && found.length === 0 ? (
          <FailedLog failure={rows.error} onRetry={() => void rows.refetch()} />
        ) : empty && isFiltered(search) ? (
          <NothingFound
            query={search.q}
            filtered={isFiltered(changed(search, { q: undefined }))}
            onClear={() => show(withoutFilters(search))}
          />
        ) : empty ? (
          <EmptyLog />
        ) : (
          <LogTable
            view={view}
            columns={columns}
            rows={found}
            total={total}
            waiting={rows.isPending}
            outdated={rows.isPlaceholderData}
            onEnd={mayFetch ? () => void rows.fetchNextPage() : null}
            rest={rows.isFetchNextPageError ? 'failed' : rows.hasNextPage ? 'more' : 'nothing'}
            onRetry={() => void rows.fetchNextPage()}
          />
        )}
        <Outlet />
      </main>
    </WritingProvider>
  );
}
