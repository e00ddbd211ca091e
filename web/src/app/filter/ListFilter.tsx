import { Combobox, useCombobox } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IN_PLACE } from '../page/in-place';
import { Chip } from './Chip';
import { type ClockField, chosenIn, ICONS, type ListField, withChosen, without } from './fields';
import { ValueOptions } from './ValueOptions';
import type { LogView } from './view';
import { fieldWords, type WordTools } from './words';

interface ListFilterProps {
  field: ListField | ClockField;
  view: LogView;
  words: WordTools;
  /** It has just been added, and its list opens by itself. */
  fresh: boolean;
  onClosed: () => void;
}

/** A filter of any number of exact values, chosen from a list that can be searched. */
export function ListFilter({ field, view, words, fresh, onClosed }: ListFilterProps) {
  const { t } = useTranslation();
  const { search, show } = view;
  const [wanted, setWanted] = useState('');
  const box = useCombobox({
    onDropdownOpen: () => box.focusSearchInput(),
    onDropdownClose: () => {
      setWanted('');
      box.resetSelectedOption();
      onClosed();
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is added
  useEffect(() => {
    if (fresh) {
      box.openDropdown();
    }
  }, []);
  const chosen = chosenIn(field, search);
  const toggle = (value: string) =>
    show(
      withChosen(field, search, chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]),
    );
  return (
    <Combobox
      store={box}
      width={290}
      position="bottom-start"
      {...IN_PLACE}
      onOptionSubmit={toggle}
      resetSelectionOnOptionHover
    >
      <Combobox.Target targetType="button">
        <Chip
          icon={ICONS[field]}
          words={fieldWords(field, search, words)}
          active={chosen.length > 0}
          onClick={() => box.toggleDropdown()}
          onClear={() => show(without(field, search))}
        />
      </Combobox.Target>
      <Combobox.Dropdown p={0} className="value-list">
        <Combobox.Search
          value={wanted}
          maxLength={200}
          placeholder={t('log.findValue')}
          aria-label={`${t(`log.fields.${field}`)}: ${t('log.findValue')}`}
          onChange={(event) => {
            setWanted(event.currentTarget.value);
            box.selectFirstOption();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              box.focusTarget();
            }
          }}
        />
        {box.dropdownOpened && <ValueOptions field={field} view={view} words={words} chosen={chosen} wanted={wanted} />}
      </Combobox.Dropdown>
    </Combobox>
  );
}
