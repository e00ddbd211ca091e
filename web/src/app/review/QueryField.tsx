import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../common/format';
import { useWorkplace } from '../../common/project';
import { useMinute } from '../../common/use-format';
import { Filters } from '../filter/Filters';
import { filterOf, viewsQuery } from '../filter/network';
import { type LogSearch, logSearch } from '../filter/search';
import { readSearch } from '../page/search-text';
import { lookless, timeless } from './query';

interface QueryFieldProps {
  search: LogSearch;
  onChange: (search: LogSearch) => void;
  /** Days count, too; a rule's are those of its period. */
  dated?: boolean;
  error: string | null;
}

/** Out of which conversations: the log's own filters, or a saved view of it to begin with. */
export function QueryField({ search, onChange, dated = false, error }: QueryFieldProps) {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const today = dayOf(useMinute(), project.timeZone);
  const { data } = useQuery(viewsQuery(project.id));
  const take = (next: LogSearch) => onChange(dated ? lookless(next) : timeless(next));
  const choose = (id: string | null) => {
    const view = data?.views.find((each) => String(each.id) === id);
    if (view) {
      take(logSearch(readSearch(view.query)));
    }
  };
  return (
    <div className="query-field">
      <div className="query-head">
        <span className="mantine-InputWrapper-label">{t('review.outOf')}</span>
        {data && data.views.length > 0 && (
          <Select
            size="xs"
            aria-label={t('review.savedView')}
            placeholder={t('review.savedView')}
            data={data.views.map(({ id, name }) => ({ value: String(id), label: name }))}
            value={null}
            onChange={choose}
          />
        )}
      </div>
      <Filters dated={dated} view={{ project, today, search, filter: filterOf(search, today), show: take }} />
      {error && <p className="mantine-InputWrapper-error">{error}</p>}
    </div>
  );
}
