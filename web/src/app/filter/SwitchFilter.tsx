import { Combobox, useCombobox } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { IN_PLACE } from '../page/in-place';
import { Chip } from './Chip';
import { ICONS, without } from './fields';
import { changed, type Switch } from './search';
import type { LogView } from './view';
import { fieldWords, type WordTools } from './words';

interface SwitchFilterProps {
  field: Switch;
  view: LogView;
  words: WordTools;
  fresh: boolean;
  onClosed: () => void;
}

/** A filter between two kinds of conversations. */
export function SwitchFilter({ field, view, words, fresh, onClosed }: SwitchFilterProps) {
  const { t } = useTranslation();
  const { search, show } = view;
  const box = useCombobox({ onDropdownClose: onClosed });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is added
  useEffect(() => {
    if (fresh) {
      box.openDropdown();
      box.focusTarget();
    }
  }, []);
  const choose = (value: string) => {
    show(changed(search, { [field]: value === 'yes' }));
    box.closeDropdown();
  };
  return (
    <Combobox store={box} width={260} position="bottom-start" {...IN_PLACE} onOptionSubmit={choose}>
      <Combobox.Target targetType="button">
        <Chip
          icon={ICONS[field]}
          words={fieldWords(field, search, words)}
          active={search[field] !== undefined}
          onClick={() => box.toggleDropdown()}
          onClear={() => show(without(field, search))}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={t(`log.fields.${field}`)}>
          {(['yes', 'no'] as const).map((choice) => (
            <Combobox.Option key={choice} value={choice} active={search[field] === (choice === 'yes')}>
              {t(`log.switches.${field}.${choice}`)}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
