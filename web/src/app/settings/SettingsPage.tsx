import { useTranslation } from 'react-i18next';
import { Page, Panel } from '../page/Page';
import { FinishingForm } from './FinishingForm';
import { ProjectForm } from './ProjectForm';
import { ResultsEditor } from './ResultsEditor';
import { WorkingHoursForm } from './WorkingHoursForm';

/** The project's settings; each part is saved by itself. */
export function SettingsPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('shell.settings')} needs="admin">
      <Panel title={t('settings.project')}>
        <ProjectForm />
      </Panel>
      <Panel title={t('settings.finishing')}>
        <FinishingForm />
      </Panel>
      <Panel title={t('settings.hours.title')} hint={t('settings.hours.hint')}>
        <WorkingHoursForm />
      </Panel>
      <Panel title={t('settings.results')} hint={t('settings.resultsHint')}>
        <ResultsEditor />
      </Panel>
    </Page>
  );
}
