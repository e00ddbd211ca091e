import { Popover, SegmentedControl } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { useMediaQuery } from '@mantine/hooks';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Day } from '../../common/api';
import { shiftDay } from '../../common/format';
import { useFormat } from '../../common/use-format';
import { Chip } from './Chip';
import { daysOf, RANGES, type RangeName } from './ranges';
import { changed, type LogSearch } from './search';
import type { LogView } from './view';
import { daysWords } from './words';

interface DateFilterProps {
  view: LogView;
  /** What is shown while nothing is chosen. */
  usualRange?: RangeName | undefined;
}

/** Which days: a moving range, or any from the calendar; of creation or of closing. */
export function DateFilter({ view, usualRange }: DateFilterProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const { search, show } = view;
  const usual = search.range !== undefined && search.range === usualRange && !search.by;
  const words = daysWords(search, { t, ...format });
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Chip
          icon={IconCalendar}
          words={words || t('log.anyDate')}
          active={words !== '' && !usual}
          onClick={() => setOpened(!opened)}
          onClear={() => show(withoutDays(search))}
        />
      </Popover.Target>
      <Popover.Dropdown p={0}>
        <DatePanel view={view} onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

interface DatePanelProps {
  view: LogView;
  onDone: () => void;
}

function DatePanel({ view, onDone }: DatePanelProps) {
  const { t } = useTranslation();
  const { search, today, show } = view;
  const small = useMediaQuery('(max-width: 720px)', window.matchMedia('(max-width: 720px)').matches);
  const days = search.range ? daysOf(search.range, today) : search;
  const [from, setFrom] = useState<Day | null>(days.from ?? null);
  const [to, setTo] = useState<Day | null>(days.to ?? null);
  const choose = ([first, last]: [string | null, string | null]) => {
    setFrom(first);
    setTo(last);
    if (first && last) {
      show(changed(search, { ...NO_DAYS, from: first, to: last }));
      onDone();
    }
  };
  const chooseRange = (range: RangeName) => {
    show(changed(search, { ...NO_DAYS, range }));
    onDone();
  };
  return (
    <div className="date-panel">
      <div className="date-presets">
        {RANGES.map((range) => (
          <button key={range} type="button" aria-pressed={search.range === range} onClick={() => chooseRange(range)}>
            {t(`log.ranges.${range}`)}
          </button>
        ))}
      </div>
      <div className="date-calendar">
        <div className="date-field">
          <span>{t('log.dateOf')}</span>
          <SegmentedControl
            size="xs"
            aria-label={t('log.dateOf')}
            value={search.by ?? 'created'}
            onChange={(value) => show(changed(search, { by: value === 'closed' ? 'closed' : undefined }))}
            data={[
              { value: 'created', label: t('log.dateCreated') },
              { value: 'closed', label: t('log.dateClosed') },
            ]}
          />
        </div>
        <DatePicker
          type="range"
          allowSingleDateInRange
          numberOfColumns={small ? 1 : 2}
          size="sm"
          value={[from, to]}
          onChange={choose}
          maxDate={today}
          highlightToday
          hideOutsideDates
          defaultDate={firstMonth(to ?? today, small ? 1 : 2)}
          aria-label={t('log.calendar')}
          ariaLabels={{ previousMonth: t('log.previousMonth'), nextMonth: t('log.nextMonth') }}
        />
      </div>
    </div>
  );
}

// The last of the months on screen is the one that matters: what comes after today cannot be chosen.
function firstMonth(last: Day, months: number): Day {
  const first = `${last.slice(0, 8)}01`;
  return months === 1 ? first : `${shiftDay(first, -1).slice(0, 8)}01`;
}

const NO_DAYS = { range: undefined, from: undefined, to: undefined };

// The calendar and the presets replace each other; whether the days are of creation or closing stays as it was.
function withoutDays(search: LogSearch): LogSearch {
  return changed(search, { ...NO_DAYS, by: undefined });
}
