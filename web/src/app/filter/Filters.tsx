import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddFilter } from './AddFilter';
import { Chip } from './Chip';
import { DateFilter } from './DateFilter';
import { type Field, ICONS, isActive, isClock, isList, USUAL_FIELDS } from './fields';
import { ListFilter } from './ListFilter';
import type { RangeName } from './ranges';
import { ScoreFilter } from './ScoreFilter';
import { SwitchFilter } from './SwitchFilter';
import { changed, isFiltered, withoutFilters } from './search';
import { useWords } from './use-words';
import type { LogView } from './view';
import { fieldWords, type WordTools } from './words';
import './filters.css';

interface FiltersProps {
  view: LogView;
  /** Whether there are days to choose. */
  dated?: boolean;
  /** The days that are shown while none are chosen: they cannot be taken away. */
  usualRange?: RangeName;
  /** What stands before the first chip, such as the saved views. */
  children?: ReactNode;
}

/** One row of chips that say in words what is shown. */
export function Filters({ view, dated = true, usualRange, children }: FiltersProps) {
  const { t } = useTranslation();
  const { search, show } = view;
  const words = useWords(view.project.id);
  const [added, setAdded] = useState<Field | null>(null);
  const active = (Object.keys(ICONS) as Field[]).filter((field) => isActive(field, search));
  const shown = [...new Set([...USUAL_FIELDS, ...active, ...(added ? [added] : [])])];
  return (
    <fieldset className="filter-row">
      <legend className="visually-hidden">{t('log.filters')}</legend>
      {children}
      {dated && <DateFilter view={view} usualRange={usualRange} />}
      {shown.map((field) => (
        <FieldChip
          key={field}
          field={field}
          view={view}
          words={words}
          fresh={field === added}
          onClosed={() => setAdded((present) => (present === field ? null : present))}
        />
      ))}
      <AddFilter shown={shown} onAdd={setAdded} />
      {isFiltered(search, usualRange) && (
        <button type="button" className="filter-clear" onClick={() => show(withoutFilters(search))}>
          {t('log.clear')}
        </button>
      )}
    </fieldset>
  );
}

interface FieldChipProps {
  field: Field;
  view: LogView;
  words: WordTools;
  fresh: boolean;
  onClosed: () => void;
}

function FieldChip({ field, ...rest }: FieldChipProps) {
  if (isList(field) || isClock(field)) {
    return <ListFilter field={field} {...rest} />;
  }
  switch (field) {
    case 'score':
      return <ScoreFilter {...rest} />;
    case 'unanswered':
      return <Toggle {...rest} />;
    default:
      return <SwitchFilter field={field} {...rest} />;
  }
}

/** The filter that is needed most: a single click shows who was left without an answer. */
function Toggle({ view: { search, show }, words }: Omit<FieldChipProps, 'field'>) {
  const active = isActive('unanswered', search);
  return (
    <Chip
      icon={ICONS.unanswered}
      words={fieldWords('unanswered', search, words)}
      active={active}
      toggles
      onClick={() => show(changed(search, { unanswered: active ? undefined : true }))}
    />
  );
}
