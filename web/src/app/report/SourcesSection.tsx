import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Column, SortedTable } from '../table/SortedTable';
import { TableSkeleton } from '../table/TableSkeleton';
import { Choice } from './Choice';
import { BarCell, CountCell, SpreadCell } from './cells';
import { sourcesQuery } from './network';
import { Section } from './Section';
import { SOURCES_BY } from './search';
import type { SourceRow, Sources, SourcesBy } from './types';
import { useFigures } from './use-figures';
import type { ReportView } from './view';

const NO_RESULT = '(none)';

/** What the conversations of each source, medium or campaign came to. */
export function SourcesSection({ view }: { view: ReportView }) {
  const { t } = useTranslation();
  const by = view.sources;
  const sources = useQuery(sourcesQuery(view.project.id, view.filter, by));
  const title = t('report.sources.title');
  const tools = (
    <Choice
      label={t('report.sources.by')}
      value={by}
      options={SOURCES_BY}
      wordsOf={(each) => t(`report.sources.${each}`)}
      onChoose={(next) => view.choose({ sources: next })}
    />
  );
  return (
    <Section
      view={view}
      title={title}
      tools={tools}
      name="sources"
      divided={{ by }}
      asked={sources}
      skeleton={<TableSkeleton columns={7} />}
    >
      {(found) => <SourcesTable view={view} by={by} sources={found} title={title} />}
    </Section>
  );
}

interface SourcesTableProps {
  view: ReportView;
  by: SourcesBy;
  sources: Sources;
  title: string;
}

function SourcesTable({ view, by, sources, title }: SourcesTableProps) {
  const { t } = useTranslation();
  const { number } = useFigures();
  const greatest = Math.max(0, ...sources.rows.map(({ conversations }) => conversations));
  const columns: Column<SourceRow>[] = [
    { key: 'name', title: t(`report.sources.${by}`), value: nameOf, words: true, show: nameOf },
    {
      key: 'conversations',
      title: t('report.conversations'),
      hint: t('report.hints.conversations'),
      value: (row) => row.conversations,
      show: (row) => <BarCell view={view} count={row.conversations} greatest={greatest} more={row.values} />,
    },
    {
      key: 'clients',
      title: t('report.clients'),
      hint: t('report.hints.clients'),
      value: (row) => row.clients,
      show: (row) => number(row.clients),
    },
    {
      key: 'unanswered',
      title: t('report.unanswered'),
      hint: t('report.hints.unanswered'),
      value: (row) => row.unanswered,
      show: (row) => (
        <CountCell
          view={view}
          count={row.unanswered}
          of={row.conversations}
          more={{ ...row.values, unanswered: true }}
        />
      ),
    },
    {
      key: 'neverAnswered',
      title: t('report.neverAnswered'),
      hint: t('report.hints.neverAnswered'),
      value: (row) => row.neverAnswered,
      show: (row) => <CountCell view={view} count={row.neverAnswered} more={{ ...row.values, answered: false }} />,
    },
    {
      key: 'firstResponse',
      title: t('report.firstResponse'),
      meta: `${t('report.median')} · ${t('report.p90')}`,
      hint: t('report.hints.firstResponse'),
      value: (row) => row.firstResponse.median,
      show: (row) => <SpreadCell spread={row.firstResponse} />,
    },
    ...sources.results.map(
      (result): Column<SourceRow> => ({
        key: `result ${result}`,
        title: result === NO_RESULT ? t('report.noResult') : result,
        value: (row) => row.results[result] ?? 0,
        show: (row) => (
          <CountCell
            view={view}
            count={row.results[result] ?? 0}
            of={row.conversations}
            more={{ ...row.values, result }}
          />
        ),
      }),
    ),
  ];
  return (
    <>
      <SortedTable title={title} columns={columns} rows={sources.rows} rowKey={nameOf} />
      {sources.more && <p className="report-note">{t('report.moreSources', { shown: number(sources.rows.length) })}</p>}
    </>
  );
}

const FIELDS = ['source', 'medium', 'campaign'] as const;

function nameOf(row: SourceRow): string {
  return FIELDS.flatMap((field) => row.values[field] ?? []).join(' / ');
}
