import { type Icon, IconChevronDown, IconX } from '@tabler/icons-react';
import { type ComponentPropsWithRef, useId } from 'react';
import { useTranslation } from 'react-i18next';
import './filters.css';

interface ChipProps extends Omit<ComponentPropsWithRef<'button'>, 'children'> {
  icon: Icon;
  words: string;
  active: boolean;
  /** It is switched by the click itself, without a list to choose from. */
  toggles?: boolean;
  onClear?: () => void;
}

/** One filter in words; coloured while it filters, and then it can be taken away. */
export function Chip({ icon: Drawing, words, active, toggles = false, onClear, ...button }: ChipProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <span className="filter-chip" data-active={active || undefined}>
      <button type="button" id={id} {...button} {...(toggles ? { 'aria-pressed': active } : {})}>
        <Drawing size={15} stroke={1.6} aria-hidden="true" />
        <span className="filter-chip-words">{words}</span>
        {!active && !toggles && <IconChevronDown size={14} stroke={1.6} aria-hidden="true" />}
      </button>
      {active && onClear && (
        <button
          type="button"
          className="filter-chip-clear"
          aria-label={t('log.clearOne', { what: words })}
          onClick={onClear}
        >
          <IconX size={14} stroke={1.8} aria-hidden="true" />
        </button>
      )}
    </span>
  );
}
