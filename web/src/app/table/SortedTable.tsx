import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type Key, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '../../common/project';
import { useFormat } from '../../common/use-format';
import { Hint } from './Hint';
import { nextOrder, type Order, type SortValue, sortedBy } from './sorting';
import './table.css';

const SHOWN_AT_ONCE = 20;

export interface Column<Row> {
  key: string;
  title: string;
  /** What stands below the title, such as which two numbers a cell has. */
  meta?: string;
  hint?: string;
  /** What it is sorted by. */
  value: (row: Row) => SortValue;
  /** It holds words, not numbers. */
  words?: boolean;
  show: (row: Row) => ReactNode;
}

interface SortedTableProps<Row> {
  title: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => Key;
  /** Earlier rows, while the new ones are on their way. */
  outdated?: boolean;
}

/** A table whose every heading sorts, words in the order of the project's language; its first column names the rows. */
export function SortedTable<Row>({ title, columns, rows, rowKey, outdated = false }: SortedTableProps<Row>) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { language } = useWorkplace().project;
  const [order, setOrder] = useState<Order | null>(null);
  const [whole, setWhole] = useState(false);
  const by = columns.find(({ key }) => key === order?.key);
  const sorted = by && order ? sortedBy(rows, by.value, order.down, language) : rows;
  const shown = whole ? sorted : sorted.slice(0, SHOWN_AT_ONCE);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="sorted-table-scroll" tabIndex={0} aria-label={title}>
        <table className="sorted-table" data-outdated={outdated || undefined}>
          <thead>
            <tr>
              {columns.map((column) => (
                <Heading
                  key={column.key}
                  column={column}
                  order={order}
                  onSort={() => setOrder(nextOrder(order, column.key, column.words ?? false))}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={rowKey(row)}>
                {columns.map(({ key, words, show }, index) =>
                  index === 0 ? (
                    <th key={key} scope="row">
                      {show(row)}
                    </th>
                  ) : (
                    <td key={key} className={words ? undefined : 'numbers'}>
                      {show(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {shown.length < rows.length && (
        <button type="button" className="sorted-table-all" onClick={() => setWhole(true)}>
          {t('report.showAll', { shown: number(rows.length) })}
        </button>
      )}
    </>
  );
}

interface HeadingProps<Row> {
  column: Column<Row>;
  order: Order | null;
  onSort: () => void;
}

function Heading<Row>({ column: { key, title, meta, hint }, order, onSort }: HeadingProps<Row>) {
  const active = order?.key === key;
  const Arrow = active && !order.down ? IconChevronUp : IconChevronDown;
  return (
    <th scope="col" aria-sort={active ? (order.down ? 'descending' : 'ascending') : 'none'}>
      <span className="sorted-table-heading">
        <button type="button" className="sorted-table-sort" data-active={active || undefined} onClick={onSort}>
          {title}
          <Arrow size={14} stroke={1.8} aria-hidden="true" />
        </button>
        {hint && <Hint what={title} words={hint} />}
      </span>
      {meta && <span className="sorted-table-meta">{meta}</span>}
    </th>
  );
}
