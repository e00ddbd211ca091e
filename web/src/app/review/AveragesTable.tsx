import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '../../common/project';
import { useFormat } from '../../common/use-format';
import { type Column, SortedTable } from '../table/SortedTable';
import { averagesQuery } from './network';
import { Score } from './Score';
import type { Average, Averages } from './types';

interface Row extends Average {
  key: string;
  name: string;
}

/** Average scores of managers, whole and by criterion. */
export function AveragesTable({ filter }: { filter: Record<string, string> }) {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const { number } = useFormat();
  const { data, isPlaceholderData } = useQuery(averagesQuery(project.id, filter));
  if (!data || data.all.reviews === 0) {
    return null;
  }
  const columns: Column<Row>[] = [
    { key: 'name', title: t('report.manager'), words: true, value: ({ name }) => name, show: ({ name }) => name },
    { key: 'reviews', title: t('review.reviews'), value: (row) => row.reviews, show: (row) => number(row.reviews) },
    {
      key: 'score',
      title: t('report.score'),
      hint: t('review.averageHint'),
      value: ({ score }) => score,
      show: ({ score }) => <Score score={score} />,
    },
    ...data.all.criteria.map(
      ({ id, title }): Column<Row> => ({
        key: `criterion ${id}`,
        title,
        value: (row) => scoreOfCriterion(row, id),
        show: (row) => scoreOfCriterion(row, id) ?? '—',
      }),
    ),
  ];
  return (
    <div className="averages">
      <SortedTable
        title={t('review.averages')}
        columns={columns}
        rows={rowsOf(data, t('review.everybody'), t('report.nobody'))}
        rowKey={({ key }) => key}
        outdated={isPlaceholderData}
      />
    </div>
  );
}

function rowsOf({ managers, all }: Averages, everybody: string, nobody: string): Row[] {
  const rows = managers.map(({ manager, ...average }) => ({
    ...average,
    key: String(manager?.id ?? 'none'),
    name: manager?.name ?? nobody,
  }));
  return rows.length > 1 ? [...rows, { ...all, key: 'all', name: everybody }] : rows;
}

function scoreOfCriterion({ criteria }: Average, criterion: number): number | null {
  return criteria.find(({ id }) => id === criterion)?.score ?? null;
}
