import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../common/Avatar';
import { type Column, SortedTable } from '../table/SortedTable';
import { TableSkeleton } from '../table/TableSkeleton';
import { BarCell, CountCell, SpreadCell } from './cells';
import type { Refinement } from './links';
import { managersQuery } from './network';
import { Section } from './Section';
import type { ManagerRow } from './types';
import type { ReportView } from './view';

/** How much each manager answers, and how fast. */
export function ManagersSection({ view }: { view: ReportView }) {
  const { t } = useTranslation();
  const managers = useQuery(managersQuery(view.project.id, view.filter));
  const title = t('report.managers');
  return (
    <Section view={view} title={title} name="managers" asked={managers} skeleton={<TableSkeleton columns={9} />}>
      {({ rows }) => <ManagersTable view={view} rows={rows} title={title} />}
    </Section>
  );
}

interface ManagersTableProps {
  view: ReportView;
  rows: readonly ManagerRow[];
  title: string;
}

function ManagersTable({ view, rows, title }: ManagersTableProps) {
  const { t } = useTranslation();
  const greatest = Math.max(0, ...rows.map(({ taken }) => taken));
  const nameOf = ({ manager }: ManagerRow) => manager?.name ?? t('report.nobody');
  const linked = (
    key: 'answered' | 'closed' | 'unanswered' | 'closedUnanswered' | 'silentOverDay',
    hint: string,
    more: (row: ManagerRow) => Refinement,
    of?: (row: ManagerRow) => number,
  ): Column<ManagerRow> => ({
    key,
    title: t(`report.${key}`),
    hint,
    value: (row) => row[key],
    show: (row) => <CountCell view={view} count={row[key]} more={more(row)} {...(of ? { of: of(row) } : {})} />,
  });
  const spread = (key: 'firstResponse' | 'response'): Column<ManagerRow> => ({
    key,
    title: t(`report.${key}`),
    meta: `${t('report.median')} · ${t('report.p90')}`,
    hint: t(`report.hints.${key}`),
    value: (row) => row[key].median,
    show: (row) => <SpreadCell spread={row[key]} />,
  });
  const columns: Column<ManagerRow>[] = [
    {
      key: 'name',
      title: t('report.manager'),
      value: nameOf,
      words: true,
      show: (row) => (
        <span className="cell-person">
          {row.manager && <Avatar name={row.manager.name} size={24} />}
          {nameOf(row)}
        </span>
      ),
    },
    {
      key: 'taken',
      title: t('report.taken'),
      hint: t('report.hints.taken'),
      value: (row) => row.taken,
      show: (row) => <BarCell view={view} count={row.taken} greatest={greatest} more={whose(row)} />,
    },
    linked(
      'answered',
      t('report.hints.managerAnswered'),
      (row) => ({ ...whose(row), answered: true }),
      ({ taken }) => taken,
    ),
    linked('closed', t('report.hints.closed'), byWhom),
    spread('firstResponse'),
    spread('response'),
    linked(
      'unanswered',
      t('report.hints.unanswered'),
      (row) => ({ ...whose(row), unanswered: true }),
      ({ taken }) => taken,
    ),
    linked('closedUnanswered', t('report.hints.closedUnanswered'), (row) => ({ ...byWhom(row), unanswered: true })),
    linked('silentOverDay', t('report.hints.managerSilent'), (row) => ({ ...whose(row), silent: true })),
    {
      key: 'score',
      title: t('report.score'),
      hint: t('report.hints.score'),
      value: (row) => row.score,
      show: (row) =>
        row.score === null ? (
          <span className="cell-zero">—</span>
        ) : (
          <CountCell view={view} count={row.score} more={{ ...whose(row), reviewed: true, sort: 'score' }} />
        ),
    },
  ];
  return <SortedTable title={title} columns={columns} rows={rows} rowKey={(row) => row.manager?.id ?? 0} />;
}

function whose({ manager }: ManagerRow): Refinement {
  return { manager: manager?.id ?? 'none' };
}

// The manager who closes may not be the responsible one.
function byWhom({ manager }: ManagerRow): Refinement {
  return { closedBy: manager?.id ?? 'none' };
}
