import { Combobox } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../common/use-format';
import type { ClockField, ListField } from './fields';
import { type Option, useOptions } from './use-options';
import type { LogView } from './view';
import type { WordTools } from './words';

interface ValueOptionsProps {
  field: ListField | ClockField;
  view: LogView;
  words: WordTools;
  chosen: readonly string[];
  /** What is typed into the search above. */
  wanted: string;
}

/** The values that a filter can have, with how many conversations have each. */
export function ValueOptions({ field, view, words, chosen, wanted }: ValueOptionsProps) {
  const { t } = useTranslation();
  // Those chosen when it opens stay at their places while one goes on choosing.
  const [before] = useState(chosen);
  const { options, waiting, more } = useOptions(field, view, words, before);
  const sought = wanted.trim().toLocaleLowerCase();
  const found = options.filter(({ label }) => label.toLocaleLowerCase().includes(sought));
  return (
    <>
      <Combobox.Options className="value-options" aria-label={t(`log.fields.${field}`)} aria-multiselectable>
        {found.map((option) => (
          <Value key={option.value} option={option} chosen={chosen.includes(option.value)} />
        ))}
        {found.length === 0 && <Combobox.Empty>{waiting ? t('common.loading') : t('log.noSuchValue')}</Combobox.Empty>}
      </Combobox.Options>
      {more && <Combobox.Footer className="meta">{t('log.olderValues')}</Combobox.Footer>}
    </>
  );
}

function Value({ option: { value, label, count }, chosen }: { option: Option; chosen: boolean }) {
  const { number } = useFormat();
  return (
    <Combobox.Option value={value} active={chosen} aria-selected={chosen}>
      <span className="value-tick" data-chosen={chosen || undefined}>
        {chosen && <IconCheck size={13} stroke={2.4} aria-hidden="true" />}
      </span>
      <span className="log-cut value-words" title={label}>
        {label}
      </span>
      {count !== undefined && <span className="meta numbers">{number(count)}</span>}
    </Combobox.Option>
  );
}
