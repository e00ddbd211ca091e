import { useQuery } from '@tanstack/react-query';
import { useMatchRoute } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayAs, useWorkplace } from '../../common/project';
import { waitingQuery } from '../../common/waiting';

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
  return (
    <span className="waiting-count numbers">
      <span aria-hidden="true">{count > MOST_SHOWN ? `${MOST_SHOWN}+` : count}</span>
      <span className="visually-hidden">{t('shell.waiting', { count })}</span>
    </span>
  );
}
