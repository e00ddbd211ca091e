import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MESSENGERS } from '../filter/search';
import { type Column, SortedTable } from '../table/SortedTable';
import { BarsSkeleton } from './ChartSkeletons';
import { Choice } from './Choice';
import { CountCell } from './cells';
import { periodsQuery } from './network';
import { Section } from './Section';
import { Legend, StackedBars } from './StackedBars';
import { PERS } from './search';
import type { Per, PeriodRow } from './types';
import { useFigures } from './use-figures';
import type { ReportView } from './view';

type Shape = 'chart' | 'table';
const SHAPES: readonly Shape[] = ['chart', 'table'];

/** Conversations per day, week or month, by messenger: drawn, or as numbers. */
export function PeriodsSection({ view }: { view: ReportView }) {
  const { t } = useTranslation();
  const [shape, setShape] = useState<Shape>('chart');
  const { per } = view;
  const periods = useQuery(periodsQuery(view.project.id, view.filter, per));
  const title = t('report.periods.title');
  const tools = (
    <>
      <Choice
        label={t('report.periods.per')}
        value={per}
        options={PERS}
        wordsOf={(each) => t(`report.periods.${each}`)}
        onChoose={(next) => view.choose({ per: next })}
      />
      <Choice
        label={t('report.shownAs')}
        value={shape}
        options={SHAPES}
        wordsOf={(each) => t(each === 'chart' ? 'report.asChart' : 'report.asTable')}
        onChoose={setShape}
      />
    </>
  );
  return (
    <Section
      view={view}
      title={title}
      hint={t('report.hints.periods')}
      tools={tools}
      name="periods"
      divided={{ by: per }}
      asked={periods}
      skeleton={<BarsSkeleton />}
    >
      {({ rows }) =>
        shape === 'chart' ? (
          <>
            <Legend />
            <StackedBars view={view} per={per} rows={rows} />
          </>
        ) : (
          <PeriodTable view={view} per={per} rows={rows} title={title} />
        )
      }
    </Section>
  );
}

interface PeriodTableProps {
  view: ReportView;
  per: Per;
  rows: readonly PeriodRow[];
  title: string;
}

function PeriodTable({ view, per, rows, title }: PeriodTableProps) {
  const { t } = useTranslation();
  const { period, seconds } = useFigures();
  const columns: Column<PeriodRow>[] = [
    {
      key: 'period',
      title: t('report.period'),
      value: (row) => row.from,
      words: true,
      show: (row) => period(row, per),
    },
    ...MESSENGERS.map(
      (channel): Column<PeriodRow> => ({
        key: channel,
        title: t(`common.messengers.${channel}`),
        value: (row) => row.messengers[channel] ?? 0,
        show: (row) => (
          <CountCell view={view} count={row.messengers[channel] ?? 0} more={{ from: row.from, to: row.to, channel }} />
        ),
      }),
    ),
    {
      key: 'total',
      title: t('report.total'),
      value: (row) => row.total,
      show: (row) => <CountCell view={view} count={row.total} more={{ from: row.from, to: row.to }} />,
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
          of={row.total}
          more={{ from: row.from, to: row.to, unanswered: true }}
        />
      ),
    },
    {
      key: 'firstResponse',
      title: t('report.firstResponse'),
      meta: t('report.median'),
      hint: t('report.hints.firstResponse'),
      value: (row) => row.firstResponseMedian,
      show: (row) => seconds(row.firstResponseMedian),
    },
  ];
  return <SortedTable title={title} columns={columns} rows={rows.toReversed()} rowKey={(row) => row.period} />;
}
