import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type ColumnId, USUAL_SORT } from '../../filter/columns';
import { changed } from '../../filter/search';
import type { LogView } from '../../filter/view';
import { direction, nextSort, SHAPES } from '../columns/shapes';
import type { Columns } from '../columns/use-arrangement';
import { ResizeHandle } from './ResizeHandle';

interface LogHeadProps {
  view: LogView;
  columns: Columns;
}

/** The columns' names; those that have an order give it to the rows. */
export function LogHead({ view, columns }: LogHeadProps) {
  const { t } = useTranslation();
  return (
    <div role="rowgroup" className="log-columns">
      <div role="row" className="log-grid log-headings">
        {columns.columns.map((column) => (
          <Heading key={column} column={column} view={view} columns={columns} />
        ))}
        <div role="columnheader" className="log-write">
          <span className="visually-hidden">{t('common.write')}</span>
        </div>
      </div>
    </div>
  );
}

function Heading({ column, view: { search, show }, columns }: LogHeadProps & { column: ColumnId }) {
  const { t } = useTranslation();
  const words = t(`log.columns.${column}`);
  const present = search.sort ?? USUAL_SORT;
  const next = nextSort(column, present);
  const sorted = direction(column, present);
  const Arrow = sorted === 'ascending' ? IconChevronUp : IconChevronDown;
  return (
    <div
      role="columnheader"
      data-column={column}
      data-numeric={SHAPES[column].numeric}
      {...(next ? { 'aria-sort': sorted ?? 'none' } : {})}
    >
      {next ? (
        <button
          type="button"
          className="log-sort"
          data-active={sorted !== null || undefined}
          onClick={() => show(changed(search, { sort: next === USUAL_SORT ? undefined : next }))}
        >
          <span className="log-cut">{words}</span>
          <Arrow size={14} stroke={1.8} aria-hidden="true" />
        </button>
      ) : (
        <span className="log-cut">{words}</span>
      )}
      <ResizeHandle column={column} words={words} columns={columns} />
    </div>
  );
}
