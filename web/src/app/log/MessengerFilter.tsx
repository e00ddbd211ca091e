import { Checkbox, Popover, Stack } from '@mantine/core';
import { IconMessages } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Messenger } from '../../common/types';
import { Chip } from './Chip';
import { type LogSearch, MESSENGERS } from './search';
import type { LogView } from './view';

/** Which messengers. */
export function MessengerFilter({ view }: { view: LogView }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const { search, show } = view;
  const chosen = search.channel ?? [];
  const words = chosen.map((each) => t(`common.messengers.${each}`)).join(', ') || t('log.anyMessenger');
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <Chip
          icon={IconMessages}
          words={words}
          active={chosen.length > 0}
          onClick={() => setOpened(!opened)}
          onClear={() => show(withMessengers(search, []))}
        />
      </Popover.Target>
      <Popover.Dropdown>
        <Checkbox.Group
          aria-label={t('log.columns.messenger')}
          value={chosen}
          onChange={(next) => show(withMessengers(search, next as Messenger[]))}
        >
          <Stack gap={10}>
            {MESSENGERS.map((each) => (
              <Checkbox key={each} value={each} label={t(`common.messengers.${each}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
}

function withMessengers({ channel: _, ...search }: LogSearch, channel: Messenger[]): LogSearch {
  return channel.length > 0 ? { ...search, channel } : search;
}
