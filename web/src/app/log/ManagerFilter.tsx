import { Checkbox, Popover, ScrollArea, Stack, TextInput } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Staff } from '../../common/types';
import { staffQuery } from '../network';
import { Chip } from './Chip';
import type { LogSearch } from './search';
import type { LogView } from './view';

type Choice = number | 'none';

/** Which responsible managers. */
export function ManagerFilter({ view }: { view: LogView }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const { project, search, show } = view;
  const { data } = useQuery(staffQuery(project.id));
  const chosen = search.manager ?? [];
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={250} trapFocus returnFocus>
      <Popover.Target>
        <Chip
          icon={IconUserCircle}
          words={chosenWords(chosen, data?.staff ?? [], t)}
          active={chosen.length > 0}
          onClick={() => setOpened(!opened)}
          onClear={() => show(withManagers(search, []))}
        />
      </Popover.Target>
      <Popover.Dropdown>
        <ManagerList
          staff={data?.staff ?? []}
          chosen={chosen}
          onChange={(managers) => show(withManagers(search, managers))}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

interface ManagerListProps {
  staff: Staff[];
  chosen: Choice[];
  onChange: (chosen: Choice[]) => void;
}

function ManagerList({ staff, chosen, onChange }: ManagerListProps) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState('');
  const found = staff.filter((each) => each.name.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()));
  return (
    <>
      {staff.length > 8 && (
        <TextInput
          size="xs"
          mb={10}
          placeholder={t('log.findManager')}
          aria-label={t('log.findManager')}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      <ScrollArea.Autosize mah={280} type="scroll">
        <Checkbox.Group
          aria-label={t('log.columns.manager')}
          value={chosen.map(String)}
          onChange={(next) => onChange(next.map((each) => (each === 'none' ? each : Number(each))))}
        >
          <Stack gap={10}>
            {found.map((each) => (
              <Checkbox key={each.id} value={String(each.id)} label={each.name} />
            ))}
            <Checkbox value="none" label={t('log.withoutManager')} />
          </Stack>
        </Checkbox.Group>
      </ScrollArea.Autosize>
    </>
  );
}

function chosenWords(chosen: Choice[], staff: Staff[], t: TFunction): string {
  const [first, ...others] = chosen;
  if (first === undefined) {
    return t('log.anyManager');
  }
  const nameOf = (choice: Choice) =>
    choice === 'none' ? t('log.withoutManager') : (staff.find((each) => each.id === choice)?.name ?? `№ ${choice}`);
  if (others.length < 2) {
    return chosen.map(nameOf).join(', ');
  }
  return t('log.managersMore', { name: nameOf(first), count: others.length });
}

function withManagers({ manager: _, ...search }: LogSearch, manager: Choice[]): LogSearch {
  return manager.length > 0 ? { ...search, manager } : search;
}
