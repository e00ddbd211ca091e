import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mayAs, useWorkplace } from '../../common/project';
import { CountBadge } from '../page/CountBadge';
import { unseenQuery } from './network';

/** How many reviews of one's own conversations are new, beside the way to them. */
export function UnseenFeedback() {
  const { t } = useTranslation();
  const { project, role } = useWorkplace();
  const { data } = useQuery({ ...unseenQuery(project.id), enabled: mayAs(role, 'manager') });
  const count = data?.count ?? 0;
  if (count === 0) {
    return null;
  }
  return <CountBadge shown={count} words={t('review.feedback', { count })} />;
}
