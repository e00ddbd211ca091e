import { ActionIcon, Button, Switch, Tooltip } from '@mantine/core';
import { IconDice3, IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../common/Empty';
import { http } from '../../common/http';
import { useTrouble } from '../../common/problems';
import { useWorkplace } from '../../common/project';
import { useFormat } from '../../common/use-format';
import { tellTrouble } from '../page/told';
import { rulesQuery, useReviewChange } from './network';
import { ListFailed, ListSkeleton } from './PartStates';
import { RuleForm } from './RuleForm';
import type { Rule } from './types';

/** Which conversations are drawn by themselves, and how often. */
export function RulesTab() {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const [editing, setEditing] = useState<Rule | 'new' | null>(null);
  const rules = useQuery(rulesQuery(project.id));
  if (!rules.data) {
    return rules.isError ? <ListFailed failure={rules.error} onRetry={() => void rules.refetch()} /> : <ListSkeleton />;
  }
  if (editing) {
    return <RuleForm rule={editing === 'new' ? null : editing} onDone={() => setEditing(null)} />;
  }
  const add = (
    <Button leftSection={<IconPlus size={16} stroke={1.8} />} onClick={() => setEditing('new')}>
      {t('review.newRule')}
    </Button>
  );
  if (rules.data.rules.length === 0) {
    return (
      <Empty
        icon={<IconDice3 size={22} stroke={1.6} />}
        title={t('review.rulesEmpty')}
        hint={t('review.rulesEmptyHint')}
      >
        {add}
      </Empty>
    );
  }
  return (
    <div className="reviews-narrow">
      <div className="reviews-bar">
        <p className="reviews-lead">{t('review.rulesLead')}</p>
        {add}
      </div>
      <ul className="page-list">
        {rules.data.rules.map((rule) => (
          <RuleRow key={rule.id} rule={rule} onEdit={() => setEditing(rule)} />
        ))}
      </ul>
    </div>
  );
}

function RuleRow({ rule, onEdit }: { rule: Rule; onEdit: () => void }) {
  const { t } = useTranslation();
  const { comingMoment } = useFormat();
  const change = useReviewChange();
  const explain = useTrouble();
  const send = (action: (path: string) => Promise<unknown>) =>
    void change(action).catch((failure) => tellTrouble(explain(failure).words));
  const { id, name, perManager, every, query, active, nextAt, open } = rule;
  const facts = [
    t(`review.everies.${every}`, { count: perManager }),
    ...(active && nextAt ? [t('review.nextAt', { at: comingMoment(nextAt) })] : []),
    ...(open > 0 ? [t('review.openTasks', { count: open })] : []),
  ];
  return (
    <li>
      <Switch
        size="sm"
        checked={active}
        aria-label={t('review.activeOf', { name })}
        onChange={(event) => {
          const next = event.currentTarget.checked;
          send((path) => http.put(`${path}/rules/${id}`, { name, perManager, every, query, active: next }));
        }}
      />
      <span className="page-list-words">
        <button type="button" className="row-button" onClick={onEdit}>
          {name}
        </button>
        <span className="meta">{facts.join(' · ')}</span>
      </span>
      <Button variant="default" size="xs" onClick={onEdit} aria-label={t('review.editOf', { name })}>
        {t('review.change')}
      </Button>
      <Tooltip label={t('common.remove')}>
        <ActionIcon
          aria-label={t('settings.removeResult', { name })}
          onClick={() => send((path) => http.delete(`${path}/rules/${id}`))}
        >
          <IconTrash size={16} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </li>
  );
}
