import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mayAs, useWorkplace } from '../../common/project';
import { queueQuery } from './network';
import { SkipTask } from './SkipTask';
import type { Task } from './types';

/** The open task of a conversation; null when nobody asked for its review. */
export function useTask(project: number, conversation: number): Task | null {
  const { role } = useWorkplace();
  const { data } = useQuery({ ...queueQuery(project), enabled: mayAs(role, 'supervisor') });
  return data?.tasks.find((task) => task.conversation.id === conversation) ?? null;
}

/** Why this conversation is to be reviewed, and the way past it. */
export function TaskNote({ task }: { task: Task }) {
  const { t } = useTranslation();
  return (
    <div className="task-note">
      <span>{task.rule ? t('review.drawnByRule', { rule: task.rule.name }) : t('review.drawnByHand')}</span>
      <SkipTask task={task} />
    </div>
  );
}
