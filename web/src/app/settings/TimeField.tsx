import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { readTime } from './working-hours';

interface TimeFieldProps {
  label: string;
  value: string;
  /** It ends a range. */
  end?: boolean;
  wrong: boolean;
  describedBy: string;
  onChange: (time: string) => void;
}

/**
 * A time of the day with 24 hours, whatever the browser's own habit is, and with 24:00. It is read when it is left; what
 * makes no sense stays there to be mended.
 */
export function TimeField({ label, value, end = false, wrong, describedBy, onChange }: TimeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const leave = () => {
    if (typed !== null) {
      onChange(readTime(typed, end) ?? typed);
      setTyped(null);
    }
  };
  return (
    <TextInput
      size="xs"
      className="time-field numbers"
      aria-label={label}
      aria-invalid={wrong}
      aria-describedby={describedBy}
      inputMode="numeric"
      autoComplete="off"
      maxLength={5}
      value={typed ?? value}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && leave()}
    />
  );
}
