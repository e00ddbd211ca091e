import { Input, NumberInput, SegmentedControl, Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf } from '../../common/format';
import { http } from '../../common/http';
import { useWorkplace } from '../../common/project';
import { askedFor, type LogSearch } from '../filter/search';
import { useSubmission } from '../form/submission';
import { tell } from '../page/told';
import { BackButton, NamedForm } from './NamedForm';
import { useReviewChange } from './network';
import { QueryField } from './QueryField';
import { queryOf, timeless } from './query';
import type { Every, Rule, RuleDraft } from './types';

const EVERIES: readonly Every[] = ['day', 'week', 'month'];

interface RuleFormProps {
  /** Null for a new one. */
  rule: Rule | null;
  onDone: () => void;
}

/** How many conversations of each manager are drawn, how often, and out of which. */
export function RuleForm({ rule, onDone }: RuleFormProps) {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const change = useReviewChange();
  const [name, setName] = useState(rule?.name ?? '');
  const [perManager, setPerManager] = useState<number | string>(rule?.perManager ?? 5);
  const [every, setEvery] = useState<Every>(rule?.every ?? 'week');
  const [active, setActive] = useState(rule?.active ?? true);
  // A rule that is new asks for answered ones: without an answer there is little to judge.
  const [search, setSearch] = useState<LogSearch>(() => timeless(askedFor(rule ? rule.query : 'answered=true')));
  const form = useSubmission(['name', 'perManager', 'query'], async () => {
    const query = queryOf(timeless(search), dayOf(new Date(), project.timeZone));
    const body: RuleDraft = { name: name.trim(), perManager: Number(perManager), every, query, active };
    await change((path) => (rule ? http.put(`${path}/rules/${rule.id}`, body) : http.post(`${path}/rules`, body)));
    tell(t('common.saved'));
    onDone();
  });
  return (
    <>
      <BackButton words={t('review.toRules')} onBack={onDone} />
      <NamedForm
        className="rule-form"
        label={t('review.ruleName')}
        placeholder={t('review.ruleNameHint')}
        name={name}
        onName={setName}
        form={form}
        ready={Boolean(Number(perManager))}
        onDone={onDone}
      >
        <div className="rule-amount">
          <NumberInput
            label={t('review.perManager')}
            min={1}
            max={50}
            allowDecimal={false}
            clampBehavior="strict"
            required
            withAsterisk={false}
            value={perManager}
            onChange={setPerManager}
            error={form.errorAt('perManager')}
          />
          <Input.Wrapper label={t('review.every')} labelElement="div">
            <SegmentedControl
              aria-label={t('review.every')}
              value={every}
              onChange={(next) => setEvery(next as Every)}
              data={EVERIES.map((each) => ({ value: each, label: t(`report.periods.${each}`) }))}
              display="flex"
            />
          </Input.Wrapper>
        </div>
        <QueryField search={search} onChange={(next) => setSearch(timeless(next))} error={form.errorAt('query')} />
        <p className="meta">{t('review.ruleHint')}</p>
        <Switch
          checked={active}
          onChange={(event) => setActive(event.currentTarget.checked)}
          label={t('review.active')}
        />
      </NamedForm>
    </>
  );
}
