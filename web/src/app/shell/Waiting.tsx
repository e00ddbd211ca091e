import { useQuery } from '@tanstack/react-query';
import { useMatchRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayAs, useWorkplace } from '../../common/project';
import { waitingQuery } from '../../common/waiting';
import { CountBadge } from '../page/CountBadge';

const MOST_SHOWN = 99;

/** How many clients wait for an answer, beside the way to them. */
export function Waiting() {
  const { t } = useTranslation();
  const { me, project, role } = useWorkplace();
  const onPhone = Boolean(useMatchRoute()({ to: '/projects/$project/phone', fuzzy: true }));
  const { data: count = 0 } = useQuery({
    ...waitingQuery(project.id, me.staff.id),
    enabled: mayAs(role, 'manager') && !onPhone,
  });
  if (count === 0) {
    return null;
  }
  return <CountBadge shown={count > MOST_SHOWN ? `${MOST_SHOWN}+` : count} words={t('shell.waiting', { count })} />;
}
