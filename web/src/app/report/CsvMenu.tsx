import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LockedButton } from '../../common/Locked';
import { mayAs, useWorkplace } from '../../common/project';
import { csvAddress, type ReportName } from './network';
import type { ReportView } from './view';

interface CsvMenuProps {
  view: ReportView;
  name: ReportName;
  title: string;
  divided: Record<string, string>;
}

/** One table of the report as a file, for those who may export. */
export function CsvMenu({ view, name, title, divided }: CsvMenuProps) {
  const { t } = useTranslation();
  const { role } = useWorkplace();
  const { project, filter, today } = view;
  if (!mayAs(role, 'supervisor')) {
    return <LockedButton label={t('report.csv')} needs="supervisor" size="xs" />;
  }
  const file = `${project.name} ${title.replaceAll('/', '–')} ${today}.csv`;
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <Button
          variant="default"
          size="xs"
          aria-label={t('report.csvOf', { table: title })}
          leftSection={<IconDownload size={14} stroke={1.8} />}
        >
          {t('report.csv')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component="a" href={csvAddress(project.id, name, filter, divided, 'comma')} download={file}>
          {t('report.csvComma')}
        </Menu.Item>
        <Menu.Item component="a" href={csvAddress(project.id, name, filter, divided, 'semicolon')} download={file}>
          {t('report.csvSemicolon')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
