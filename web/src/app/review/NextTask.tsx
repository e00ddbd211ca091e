import { IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { queueQuery } from './network';

interface NextTaskProps {
  project: number;
  /** The conversation whose task has just been done. */
  after: number;
}

/** After a review out of the queue: on to the next one, by Enter alone. */
export function NextTask({ project, after }: NextTaskProps) {
  const { t } = useTranslation();
  const { data } = useQuery(queueQuery(project));
  const tasks = data?.tasks.filter(({ conversation }) => conversation.id !== after) ?? [];
  const [next] = tasks;
  if (!data) {
    return null;
  }
  return (
    <div className="next-task">
      {next ? (
        <Link
          to="/projects/$project/log/$conversation"
          params={{ project, conversation: next.conversation.id }}
          search={{}}
          state={{ fromLog: true }}
          replace
          ref={(link: HTMLAnchorElement | null) => link?.focus()}
        >
          <span>
            {t('review.nextTask', { name: next.conversation.client.name })}
            <span className="meta">{t('review.left', { count: tasks.length })}</span>
          </span>
          <IconArrowRight size={16} stroke={1.8} aria-hidden="true" />
        </Link>
      ) : (
        <p role="status">
          <IconCircleCheck size={16} stroke={1.8} aria-hidden="true" />
          {t('review.queueDone')}
        </p>
      )}
    </div>
  );
}
