import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useExport } from './export';
import { type Delimiter, type ExportRows, exportAddress } from './network';
import type { LogView } from './view';

/** Downloads of exactly what the filter shows. Links: the browser streams them and shows their progress. */
export function ExportMenu({ view }: { view: LogView }) {
  const { t } = useTranslation();
  const { project, search, filter, today } = view;
  const start = useExport(view);
  const item = (rows: ExportRows, delimiter: Delimiter, words: string) => (
    <Menu.Item
      component="a"
      href={exportAddress(project.id, search, filter, rows, delimiter)}
      download={`${project.name} ${rows} ${today}.csv`}
      onClick={(event) => void start(event)}
    >
      {words}
    </Menu.Item>
  );
  return (
    <Menu position="bottom-end" width={270}>
      <Menu.Target>
        <Button
          className="log-export"
          aria-label={t('log.export')}
          leftSection={<IconDownload size={16} stroke={1.8} />}
        >
          {t('log.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('log.exportConversations')}</Menu.Label>
        {item('conversations', 'comma', t('log.exportComma'))}
        {item('conversations', 'semicolon', t('log.exportSemicolon'))}
        <Menu.Label>{t('log.exportMessages')}</Menu.Label>
        {item('messages', 'comma', t('log.exportComma'))}
        {item('messages', 'semicolon', t('log.exportSemicolon'))}
        <Menu.Divider />
        <Menu.Label>{t('log.exportHint')}</Menu.Label>
      </Menu.Dropdown>
    </Menu>
  );
}
