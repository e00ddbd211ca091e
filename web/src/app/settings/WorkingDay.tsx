import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconCopy, IconPlus, IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { TimeField } from './TimeField';
import { copiedToWorkdays, mayAdd, type Week, type Weekday, withoutRange, withRange, withTimes } from './working-hours';

interface WorkingDayProps {
  day: Weekday;
  week: Week;
  onChange: (week: Week) => void;
  trouble: string | null;
}

/** One weekday with its ranges; a day without any is closed. */
export function WorkingDay({ day, week, onChange, trouble }: WorkingDayProps) {
  const { t } = useTranslation();
  const troubleId = useId();
  const name = t(`settings.hours.days.${day}`);
  const ranges = week[day];
  const field = { wrong: trouble !== null, describedBy: troubleId };
  return (
    <li className="hours-day">
      <span className="hours-name">{name}</span>
      <div className="hours-ranges">
        {ranges.length === 0 && <span className="hours-closed">{t('settings.hours.closed')}</span>}
        {ranges.map(([from, to], index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a range has no name but its place
          <div className="hours-range" key={index}>
            <TimeField
              {...field}
              label={t('settings.hours.from', { day: name })}
              value={from}
              onChange={(time) => onChange(withTimes(week, day, index, [time, to]))}
            />
            <span aria-hidden="true">–</span>
            <TimeField
              {...field}
              end
              label={t('settings.hours.to', { day: name })}
              value={to}
              onChange={(time) => onChange(withTimes(week, day, index, [from, time]))}
            />
            <ActionIcon
              size={28}
              aria-label={t('settings.hours.remove', { day: name, from, to })}
              onClick={() => onChange(withoutRange(week, day, index))}
            >
              <IconX size={15} stroke={1.6} />
            </ActionIcon>
          </div>
        ))}
        <p id={troubleId} className="hours-trouble" role={trouble ? 'alert' : undefined}>
          {trouble}
        </p>
      </div>
      <div className="hours-tools">
        {mayAdd(ranges) && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={14} stroke={1.8} />}
            aria-label={t('settings.hours.addTo', { day: name })}
            onClick={() => onChange(withRange(week, day))}
          >
            {t('settings.hours.add')}
          </Button>
        )}
        <Tooltip label={t('settings.hours.copy')}>
          <ActionIcon
            size={28}
            aria-label={t('settings.hours.copyOf', { day: name })}
            onClick={() => onChange(copiedToWorkdays(week, day))}
          >
            <IconCopy size={15} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </div>
    </li>
  );
}
