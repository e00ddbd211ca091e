import { Button, Switch } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageTag } from '../../common/format';
import { useWorkplace } from '../../common/project';
import { useFormat } from '../../common/use-format';
import { FormTrouble } from '../form/FormTrouble';
import { useSubmission } from '../form/submission';
import { tell } from '../page/told';
import { useProjectChange } from './network';
import { WorkingDay } from './WorkingDay';
import { hoursOf, sameWeek, sentWeek, troubleOf, WEEKDAYS, type Week, weekFrom } from './working-hours';
import './working-hours.css';

/** When the project answers: what waits outside these hours does not count against anybody. */
export function WorkingHoursForm() {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const hours = new Intl.NumberFormat(languageTag(locale), {
    style: 'unit',
    unit: 'hour',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
  const { project } = useWorkplace();
  const change = useProjectChange();
  const kept = project.workingHours ?? null;
  const [always, setAlways] = useState(kept === null);
  const [week, setWeek] = useState<Week>(() => weekFrom(kept));
  const form = useSubmission([], async () => {
    await change({ workingHours: always ? null : sentWeek(week) });
    tell(t('common.saved'));
  });
  const trouble = always ? null : troubleOf(week);
  const unchanged = always ? kept === null : kept !== null && sameWeek(week, weekFrom(kept));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!trouble) {
      form.submit(null);
    }
  };
  return (
    <form onSubmit={submit} className="hours">
      <Switch
        checked={always}
        onChange={(event) => setAlways(event.currentTarget.checked)}
        label={t('settings.hours.always')}
        description={t('settings.hours.alwaysHint')}
      />
      {!always && (
        <>
          <ul className="page-list hours-days">
            {WEEKDAYS.map((day) => (
              <WorkingDay
                key={day}
                day={day}
                week={week}
                onChange={setWeek}
                trouble={trouble?.day === day ? t(`settings.hours.${trouble.kind}`) : null}
              />
            ))}
          </ul>
          <p className="meta">
            {t('settings.hours.sum', { hours: hours.format(hoursOf(week)), zone: project.timeZone })}
          </p>
        </>
      )}
      {trouble?.day === null && <FormTrouble words={t('settings.hours.empty')} />}
      <FormTrouble words={form.general} />
      <Button type="submit" loading={form.busy} disabled={unchanged || trouble !== null}>
        {t('common.save')}
      </Button>
    </form>
  );
}
