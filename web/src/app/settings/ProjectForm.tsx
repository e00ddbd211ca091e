import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '../../common/project';
import { LOCALES } from '../../common/texts/i18n';
import { FormTrouble } from '../form/FormTrouble';
import { useSubmission } from '../form/submission';
import { TimeZoneSelect } from '../form/TimeZoneSelect';
import { tell } from '../page/told';
import { useProjectChange } from './network';

/** Name, time zone, and the language in whose order names stand. */
export function ProjectForm() {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const change = useProjectChange();
  const [name, setName] = useState(project.name);
  const [timeZone, setTimeZone] = useState(project.timeZone);
  const [language, setLanguage] = useState(project.language);
  const form = useSubmission(['name', 'timeZone', 'language'], async () => {
    await change({ name: name.trim(), timeZone, language });
    tell(t('common.saved'));
  });
  return (
    <form noValidate onSubmit={(event) => form.checked(event, null)} className="page-form">
      <TextInput
        name="name"
        label={t('settings.name')}
        required
        withAsterisk={false}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={form.errorAt('name')}
      />
      <TimeZoneSelect
        value={timeZone}
        onChange={setTimeZone}
        hint={t('settings.timeZoneHint')}
        error={form.errorAt('timeZone')}
      />
      <Select
        label={t('settings.language')}
        description={t('settings.languageHint')}
        allowDeselect={false}
        data={LOCALES.map((each) => ({ value: each, label: t(`common.locales.${each}`) }))}
        value={language}
        onChange={(next) => next && setLanguage(next as typeof language)}
        error={form.errorAt('language')}
      />
      <FormTrouble words={form.general} />
      <Button
        type="submit"
        loading={form.busy}
        disabled={name === project.name && timeZone === project.timeZone && language === project.language}
      >
        {t('common.save')}
      </Button>
    </form>
  );
}
