import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type LogSearch, SORTS, type Sort } from './search';
import type { LogView } from './view';

/** The columns' names; two of them order the rows. */
export function LogHead({ view }: { view: LogView }) {
  const { t } = useTranslation();
  return (
    <div role="rowgroup" className="log-columns">
      <div role="row" className="log-grid log-headings">
        <Column>{t('log.columns.client')}</Column>
        <Column>{t('log.columns.messenger')}</Column>
        <Column>{t('log.columns.lastReply')}</Column>
        <SortColumn view={view} down="-createdAt" up="createdAt" words={t('log.columns.created')} />
        <SortColumn view={view} down="-manager" up="manager" words={t('log.columns.manager')} />
        <Column>{t('log.columns.source')}</Column>
        <Column>{t('log.columns.result')}</Column>
        <Column>
          <span className="visually-hidden">{t('common.write')}</span>
        </Column>
      </div>
    </div>
  );
}

function Column({ children }: { children: React.ReactNode }) {
  return <div role="columnheader">{children}</div>;
}

interface SortColumnProps {
  view: LogView;
  down: Sort;
  up: Sort;
  words: string;
}

function SortColumn({ view, down, up, words }: SortColumnProps) {
  const sort = view.search.sort ?? SORTS[0];
  const active = sort === down || sort === up;
  // Dates begin with the newest, names with A.
  const first = down === '-createdAt' ? down : up;
  const next = sort === first ? (first === down ? up : down) : first;
  const Arrow = sort === up ? IconChevronUp : IconChevronDown;
  return (
    <div role="columnheader" aria-sort={active ? (sort === up ? 'ascending' : 'descending') : 'none'}>
      <button
        type="button"
        className="log-sort"
        data-active={active || undefined}
        onClick={() => view.show(sorted(view.search, next))}
      >
        {words}
        <Arrow size={14} stroke={1.8} aria-hidden="true" />
      </button>
    </div>
  );
}

function sorted({ sort: _, ...search }: LogSearch, sort: Sort): LogSearch {
  return sort === '-createdAt' ? search : { ...search, sort };
}
