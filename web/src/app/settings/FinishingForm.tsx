import { Button, Select } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '../../common/project';
import { useFormat } from '../../common/use-format';
import { FormTrouble } from '../form/FormTrouble';
import { useSubmission } from '../form/submission';
import { tell } from '../page/told';
import { useProjectChange } from './network';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const QUIET = [10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 12 * HOUR, 24 * HOUR];
const AUTO_CLOSE = [2 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR, 48 * HOUR, 72 * HOUR, 168 * HOUR];

/** Quiet period and automatic closing. */
export function FinishingForm() {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const change = useProjectChange();
  const [quietSeconds, setQuiet] = useState(project.quietSeconds);
  const [autoCloseSeconds, setAutoClose] = useState(project.autoCloseSeconds);
  const form = useSubmission(['quietSeconds', 'autoCloseSeconds'], async () => {
    await change({ quietSeconds, autoCloseSeconds });
    tell(t('common.saved'));
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    form.submit(null);
  };
  const unchanged = quietSeconds === project.quietSeconds && autoCloseSeconds === project.autoCloseSeconds;
  return (
    <form onSubmit={submit} className="page-form">
      <DurationSelect
        label={t('settings.quiet')}
        hint={t('settings.quietHint')}
        choices={QUIET}
        present={project.quietSeconds}
        value={quietSeconds}
        onChange={setQuiet}
        error={form.errorAt('quietSeconds')}
      />
      <DurationSelect
        label={t('settings.autoClose')}
        hint={t('settings.autoCloseHint')}
        choices={AUTO_CLOSE}
        present={project.autoCloseSeconds}
        value={autoCloseSeconds}
        onChange={setAutoClose}
        error={form.errorAt('autoCloseSeconds')}
      />
      <FormTrouble words={form.general} />
      <Button type="submit" loading={form.busy} disabled={unchanged}>
        {t('common.save')}
      </Button>
    </form>
  );
}

interface DurationSelectProps {
  label: string;
  hint: string;
  choices: number[];
  /** What is set now: offered also when it is none of the usual ones. */
  present: number;
  value: number;
  onChange: (seconds: number) => void;
  error: string | null;
}

function DurationSelect({ label, hint, choices, present, value, onChange, error }: DurationSelectProps) {
  const { t } = useTranslation();
  const { durationInWords } = useFormat();
  const all = choices.includes(present) ? choices : [present, ...choices].sort((one, other) => one - other);
  const words = (seconds: number) =>
    choices.includes(seconds)
      ? durationInWords(seconds)
      : t('settings.customDuration', { duration: durationInWords(seconds) });
  return (
    <Select
      label={label}
      description={hint}
      allowDeselect={false}
      data={all.map((seconds) => ({ value: String(seconds), label: words(seconds) }))}
      value={String(value)}
      onChange={(next) => next && onChange(Number(next))}
      error={error}
    />
  );
}
