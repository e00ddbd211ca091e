import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Scorecard } from '../../common/api';
import { http } from '../../common/http';
import { useSubmission } from '../form/submission';
import { tell } from '../page/told';
import { CriterionRow } from './CriterionRow';
import { type EditedCriterion, edited, movedTo, newCriterion, sent } from './criteria';
import { BackButton, NamedForm } from './NamedForm';
import { useReviewChange } from './network';
import { ScorecardExample } from './ScorecardExample';
import { useDragOrder } from './use-drag-order';
import './editor.css';

const MOST_CRITERIA = 30;
const FIELDS = ['title', 'help', 'most', 'weight', 'kind'] as const;

interface ScorecardEditorProps {
  /** Null for a new one. */
  scorecard: Scorecard | null;
  onDone: () => void;
}

/** A scorecard's name and criteria, with an example of how they are counted beside them. */
export function ScorecardEditor({ scorecard, onDone }: ScorecardEditorProps) {
  const { t } = useTranslation();
  const change = useReviewChange();
  const [name, setName] = useState(scorecard?.name ?? '');
  const [criteria, setCriteria] = useState<EditedCriterion[]>(
    () => scorecard?.criteria.map(edited) ?? [newCriterion()],
  );
  const order = useDragOrder((from, to) => setCriteria(movedTo(criteria, from, to)));
  const places = criteria.flatMap((_, index) => FIELDS.map((field) => `criteria.${index}.${field}`));
  const form = useSubmission(['name', ...places], async () => {
    const body = { name: name.trim(), criteria: sent(criteria) };
    await change((path) =>
      scorecard ? http.put(`${path}/scorecards/${scorecard.id}`, body) : http.post(`${path}/scorecards`, body),
    );
    tell(t('common.saved'));
    onDone();
  });
  const replace = (index: number, criterion: EditedCriterion) =>
    setCriteria(criteria.map((each, at) => (at === index ? criterion : each)));
  return (
    <>
      <BackButton words={t('review.toScorecards')} onBack={onDone} />
      <div className="editor">
        <NamedForm
          className="editor-form"
          label={t('review.scorecardName')}
          name={name}
          onName={setName}
          form={form}
          ready={criteria.length > 0}
          onDone={onDone}
        >
          <ol className="criteria" aria-label={t('review.criteriaList')}>
            {criteria.map((criterion, index) => (
              <CriterionRow
                key={criterion.key}
                criterion={criterion}
                all={criteria}
                index={index}
                drag={order(index)}
                errorAt={(field) => form.errorAt(`criteria.${index}.${field}`)}
                onChange={(next) => replace(index, next)}
                onMove={(step) => setCriteria(movedTo(criteria, index, index + step))}
                onRemove={() => setCriteria(criteria.filter((_, at) => at !== index))}
              />
            ))}
          </ol>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} stroke={1.8} />}
            disabled={criteria.length >= MOST_CRITERIA}
            onClick={() => setCriteria([...criteria, newCriterion()])}
          >
            {t('review.addCriterion')}
          </Button>
          {scorecard && <p className="meta">{t('review.versionHint')}</p>}
        </NamedForm>
        <ScorecardExample criteria={criteria} />
      </div>
    </>
  );
}
