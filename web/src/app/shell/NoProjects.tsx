import { useTranslation } from 'react-i18next';
import { Empty } from '../../common/Empty';

/** For somebody who was removed from the last project. */
export function NoProjects() {
  const { t } = useTranslation();
  return <Empty heading="h1" title={t('shell.noProjects')} hint={t('shell.noProjectsHint')} />;
}
