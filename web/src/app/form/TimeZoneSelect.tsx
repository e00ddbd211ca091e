import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { presentName, timeZoneChoices } from './time-zones';

interface TimeZoneSelectProps {
  value: string;
  onChange: (timeZone: string) => void;
  hint?: string;
  error?: string | null;
}

/** All time zones of the world, searchable by name and offset. */
export function TimeZoneSelect({ value, onChange, hint, error = null }: TimeZoneSelectProps) {
  const { t } = useTranslation();
  const choices = useMemo(() => timeZoneChoices(value, new Date()), [value]);
  return (
    <Select
      label={t('entry.timeZone')}
      description={hint}
      searchable
      allowDeselect={false}
      maxDropdownHeight={260}
      limit={80}
      data={choices}
      value={presentName(value)}
      nothingFoundMessage={t('entry.timeZoneNothing')}
      onChange={(next) => next && onChange(next)}
      error={error}
    />
  );
}
