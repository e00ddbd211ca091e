import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { TABS, type Tab } from './lists';

interface TabsProps {
  tab: Tab;
  /** How many are open in each, and how many of them wait. */
  counts: Record<string, { open: number; waiting: number }>;
  onChange: (tab: Tab) => void;
}

/** Mine, unassigned, all: with what is open in each. */
export function Tabs({ tab, counts, onChange }: TabsProps) {
  const { t } = useTranslation();
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = TABS[TABS.indexOf(tab) + step];
    if (step !== 0 && next !== undefined) {
      onChange(next);
      event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
    }
  };
  return (
    <div className="phone-tabs" role="tablist" aria-label={t('phone.lists')} onKeyDown={walk}>
      {TABS.map((each) => (
        <button
          key={each}
          type="button"
          role="tab"
          data-tab={each}
          aria-selected={each === tab}
          tabIndex={each === tab ? 0 : -1}
          onClick={() => onChange(each)}
        >
          {t(`phone.${each}`)}
          {(counts[each]?.open ?? 0) > 0 && (
            <span className="phone-count numbers" data-waiting={(counts[each]?.waiting ?? 0) > 0 || undefined}>
              {counts[each]?.open}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
