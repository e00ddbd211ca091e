import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '../../common/project';
import { FormTrouble } from '../form/FormTrouble';
import { useSubmission } from '../form/submission';
import { useProjectChange } from './network';
import { holds, moved } from './results';
import './settings.css';

/** The list that managers choose from when they close; every change is saved at once. */
export function ResultsEditor() {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const { results } = project;
  const change = useProjectChange();
  const [name, setName] = useState('');
  const form = useSubmission<string[]>(['results'], (next) => change({ results: next }));
  const doubled = holds(results, name);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() && !doubled) {
      form.submit([...results, name.trim()]);
      setName('');
    }
  };
  return (
    <div className="results">
      <ul className="page-list">
        {results.map((result, index) => (
          <li key={result}>
            <span className="page-list-words">{result}</span>
            <ActionIcon
              aria-label={t('settings.moveUp', { name: result })}
              disabled={index === 0}
              onClick={() => form.submit(moved(results, index, -1))}
            >
              <IconArrowUp size={16} stroke={1.6} />
            </ActionIcon>
            <ActionIcon
              aria-label={t('settings.moveDown', { name: result })}
              disabled={index === results.length - 1}
              onClick={() => form.submit(moved(results, index, 1))}
            >
              <IconArrowDown size={16} stroke={1.6} />
            </ActionIcon>
            <ActionIcon
              aria-label={t('settings.removeResult', { name: result })}
              onClick={() => form.submit(results.filter((each) => each !== result))}
            >
              <IconTrash size={16} stroke={1.6} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <form onSubmit={add} className="results-new">
        <TextInput
          aria-label={t('settings.newResult')}
          placeholder={t('settings.newResult')}
          value={name}
          maxLength={60}
          onChange={(event) => setName(event.currentTarget.value)}
          error={doubled ? t('settings.doubled') : form.errorAt('results')}
        />
        <Button type="submit" variant="default" leftSection={<IconPlus size={16} stroke={1.6} />} loading={form.busy}>
          {t('common.add')}
        </Button>
      </form>
      <FormTrouble words={form.general} />
    </div>
  );
}
