import { IconMessageQuestion } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Chip } from './Chip';
import { DateFilter } from './DateFilter';
import { ManagerFilter } from './ManagerFilter';
import { MessengerFilter } from './MessengerFilter';
import { isFiltered, type LogSearch, withoutFilters } from './search';
import type { LogView } from './view';
import './filters.css';

/** One row of chips that say in words what the log shows. */
export function Filters({ view }: { view: LogView }) {
  const { t } = useTranslation();
  const { search, show } = view;
  return (
    <fieldset className="log-filters">
      <legend className="visually-hidden">{t('log.filters')}</legend>
      <DateFilter view={view} />
      <ManagerFilter view={view} />
      <MessengerFilter view={view} />
      <Chip
        icon={IconMessageQuestion}
        words={t('log.onlyUnanswered')}
        active={search.unanswered === true}
        toggles
        onClick={() => show(unansweredToggled(search))}
      />
      {isFiltered(search) && (
        <button type="button" className="log-clear" onClick={() => show(withoutFilters(search))}>
          {t('log.clear')}
        </button>
      )}
    </fieldset>
  );
}

function unansweredToggled({ unanswered, ...search }: LogSearch): LogSearch {
  return unanswered ? search : { ...search, unanswered: true };
}
