import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArchive, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scorecard } from '../../common/api';
import { http } from '../../common/http';
import { useTrouble } from '../../common/problems';
import { useWorkplace } from '../../common/project';
import { tellTrouble } from '../page/told';
import { scorecardsQuery, useReviewChange } from './network';
import { ListFailed, ListSkeleton } from './PartStates';
import { ScorecardEditor } from './ScorecardEditor';

type Editing = Scorecard | 'new' | null;

/** By which measures conversations are judged. */
export function ScorecardsTab() {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const [editing, setEditing] = useState<Editing>(null);
  const cards = useQuery(scorecardsQuery(project.id));
  if (!cards.data) {
    return cards.isError ? <ListFailed failure={cards.error} onRetry={() => void cards.refetch()} /> : <ListSkeleton />;
  }
  if (editing) {
    return <ScorecardEditor scorecard={editing === 'new' ? null : editing} onDone={() => setEditing(null)} />;
  }
  return (
    <div className="reviews-narrow">
      <div className="reviews-bar">
        <p className="reviews-lead">{t('review.scorecardsLead')}</p>
        <Button leftSection={<IconPlus size={16} stroke={1.8} />} onClick={() => setEditing('new')}>
          {t('review.newScorecard')}
        </Button>
      </div>
      <ul className="page-list">
        {cards.data.scorecards.map((card) => (
          <ScorecardRow key={card.id} card={card} onEdit={() => setEditing(card)} />
        ))}
      </ul>
    </div>
  );
}

function ScorecardRow({ card, onEdit }: { card: Scorecard; onEdit: () => void }) {
  const { t } = useTranslation();
  const change = useReviewChange();
  const explain = useTrouble();
  const send = (action: (path: string) => Promise<unknown>) =>
    void change(action).catch((failure) => tellTrouble(explain(failure).words));
  const { id, name, criteria, archived } = card;
  return (
    <li>
      <span className="page-list-words">
        <button type="button" className="row-button" onClick={onEdit}>
          {name}
        </button>
        <span className="meta">
          {t('review.criteria', { count: criteria.length })}
          {archived && ` · ${t('review.archived')}`}
        </span>
      </span>
      {archived ? (
        <Button
          variant="default"
          size="xs"
          onClick={() => send((path) => http.put(`${path}/scorecards/${id}`, { name, criteria }))}
        >
          {t('review.restore')}
        </Button>
      ) : (
        <>
          <Button variant="default" size="xs" onClick={onEdit} aria-label={t('review.editOf', { name })}>
            {t('review.change')}
          </Button>
          <Tooltip label={t('review.archive')}>
            <ActionIcon
              aria-label={t('review.archiveOf', { name })}
              onClick={() => send((path) => http.delete(`${path}/scorecards/${id}`))}
            >
              <IconArchive size={16} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        </>
      )}
    </li>
  );
}
