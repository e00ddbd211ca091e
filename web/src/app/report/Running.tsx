import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayAs, useWorkplace } from '../../common/project';
import { Hint } from '../table/Hint';
import { summaryQuery } from './network';
import { useFigures } from './use-figures';
import type { ReportView } from './view';

const PARTS = [
  ['runningNew', 'newToday'],
  ['runningOpen', 'open'],
  ['runningSilent', 'silentOverDay'],
] as const;

/** What goes on beside the finished conversations: in one line, since the filter does not touch it. */
export function Running({ view }: { view: ReportView }) {
  const { t } = useTranslation();
  const { role, project } = useWorkplace();
  const { number } = useFigures();
  const { data } = useQuery(summaryQuery(view.project.id, view.filter));
  if (!data) {
    return <p className="running" aria-hidden="true" />;
  }
  const words = PARTS.map(([text, name]) =>
    t(`report.${text}`, { count: data.running[name], shown: number(data.running[name]) }),
  ).join(' · ');
  return (
    <p className="running numbers">
      {t('report.running')}:{' '}
      {mayAs(role, 'manager') ? (
        <Link to="/projects/$project/phone" params={{ project: project.id }} search={{}}>
          {words}
        </Link>
      ) : (
        words
      )}
      <Hint what={t('report.running')} words={t('report.hints.running')} />
    </p>
  );
}
