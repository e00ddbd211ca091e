import { ActionIcon, Popover } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const KINDS = ['words', 'phrase', 'prefix', 'without', 'phone'] as const;

/** What can be written into the search box. */
export function SearchHelp() {
  const { t } = useTranslation();
  return (
    <Popover position="bottom-end" width={330} returnFocus>
      <Popover.Target>
        <ActionIcon size={24} aria-label={t('log.searchHelp.title')}>
          <IconHelp size={16} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className="search-help">
        <p>{t('log.searchHelp.where')}</p>
        <dl>
          {KINDS.map((kind) => (
            <div key={kind}>
              <dt>
                <code>{t(`log.searchHelp.${kind}.example`)}</code>
              </dt>
              <dd>{t(`log.searchHelp.${kind}.meaning`)}</dd>
            </div>
          ))}
        </dl>
      </Popover.Dropdown>
    </Popover>
  );
}
