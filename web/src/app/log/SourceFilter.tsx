import { Autocomplete, Button, Popover, Stack } from '@mantine/core';
import { IconWorld } from '@tabler/icons-react';
import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogPage } from '../../common/types';
import { Chip } from './Chip';
import { SOURCE_FIELDS, type SourceChoice, sourceWords, valuesIn, withSource } from './source-words';
import type { LogView } from './view';

/** Which source, medium and campaign; the rows seen so far suggest values. */
export function SourceFilter({ view }: { view: LogView }) {
  const { t } = useTranslation();
  const { search, show } = view;
  // What is typed while the panel is open; closing it in any way shows the log by it.
  const [draft, setDraft] = useState<SourceChoice | null>(null);
  const words = sourceWords(search);
  const close = () => {
    setDraft(null);
    if (draft && sourceWords(draft) !== words) {
      show(withSource(search, draft));
    }
  };
  const toggle = () => (draft ? close() : setDraft(search));
  return (
    <Popover
      opened={draft !== null}
      onChange={(opened) => !opened && close()}
      position="bottom-start"
      width={270}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Chip
          icon={IconWorld}
          words={words || t('log.anySource')}
          active={words !== ''}
          onClick={toggle}
          onClear={() => show(withSource(search, {}))}
        />
      </Popover.Target>
      <Popover.Dropdown>
        {draft && <SourcePanel project={view.project.id} choice={draft} onChange={setDraft} onDone={close} />}
      </Popover.Dropdown>
    </Popover>
  );
}

interface SourcePanelProps {
  project: number;
  choice: SourceChoice;
  onChange: (choice: SourceChoice) => void;
  onDone: () => void;
}

function SourcePanel({ project, choice, onChange, onDone }: SourcePanelProps) {
  const { t } = useTranslation();
  const suggested = useSuggestions(project);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onDone();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap={12}>
        {SOURCE_FIELDS.map((field) => (
          <Autocomplete
            key={field}
            label={t(`log.sourceFields.${field}`)}
            placeholder={t('log.anyValue')}
            data={suggested(field)}
            limit={8}
            maxLength={300}
            value={choice[field] ?? ''}
            onChange={(value) => onChange({ ...choice, [field]: value })}
            // Drawn outside, a click on a suggestion would count as one beside the panel and close it.
            comboboxProps={{ withinPortal: false }}
          />
        ))}
        <Button type="submit">{t('log.showSource')}</Button>
      </Stack>
    </form>
  );
}

function useSuggestions(project: number) {
  const queries = useQueryClient();
  const [rows] = useState(() => {
    const seen = queries.getQueriesData<InfiniteData<LogPage>>({ queryKey: ['log', project, 'rows'] });
    return seen.flatMap(([, data]) => data?.pages.flatMap((page) => page.rows) ?? []);
  });
  return (field: keyof SourceChoice) => valuesIn(rows, field);
}
