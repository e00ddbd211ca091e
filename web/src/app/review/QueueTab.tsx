import { IconClipboardCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../common/Empty';
import { useWorkplace } from '../../common/project';
import { useFormat } from '../../common/use-format';
import { ConversationCell } from './ConversationCell';
import { DrawMenu } from './DrawMenu';
import { queueQuery } from './network';
import { ListFailed, ListSkeleton } from './PartStates';
import { SkipTask } from './SkipTask';
import type { Task } from './types';

/** What was drawn and waits for its review, the most urgent first. */
export function QueueTab() {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const { number } = useFormat();
  const queue = useQuery(queueQuery(project.id));
  if (!queue.data) {
    return queue.isError ? <ListFailed failure={queue.error} onRetry={() => void queue.refetch()} /> : <ListSkeleton />;
  }
  const { tasks, open } = queue.data;
  return tasks.length === 0 ? (
    <Empty
      icon={<IconClipboardCheck size={22} stroke={1.6} />}
      title={t('review.queueEmpty')}
      hint={t('review.queueEmptyHint')}
    >
      <DrawMenu />
    </Empty>
  ) : (
    <>
      <div className="reviews-bar">
        <p className="reviews-lead">{t('review.queueLead', { count: open, shown: number(open) })}</p>
        <DrawMenu />
      </div>
      <ul className="review-rows">
        {tasks.map((task) => (
          <TaskRow key={task.id} task={task} />
        ))}
      </ul>
    </>
  );
}

function TaskRow({ task }: { task: Task }) {
  const { t } = useTranslation();
  const { dayAndTime, date, now } = useFormat();
  const { conversation, manager, rule, dueAt } = task;
  const late = dueAt !== null && new Date(dueAt) < now;
  return (
    <li className="review-row">
      <ConversationCell summary={conversation}>
        <span className="numbers">· {dayAndTime(conversation.createdAt)}</span>
        <span>· {t('common.messages', { count: conversation.messages })}</span>
      </ConversationCell>
      <span className="review-row-who">{manager?.name ?? t('report.nobody')}</span>
      <span className="review-row-why">
        <span>{rule ? rule.name : t('review.byHand')}</span>
        {dueAt && (
          <span className="meta" data-late={late || undefined}>
            {t(late ? 'review.late' : 'review.due', { date: date(dueAt) })}
          </span>
        )}
      </span>
      <div className="review-row-tools">
        <SkipTask task={task} />
      </div>
    </li>
  );
}
