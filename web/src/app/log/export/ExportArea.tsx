import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogView } from '../view';
import { ExportDialog } from './ExportDialog';
import { ExportTray } from './ExportTray';
import { useExports } from './use-exports';

/** The button that exports the log, its dialog, and what is left of it when the dialog is closed. */
export function ExportArea({ view }: { view: LogView }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const exports = useExports(view.project.id);
  return (
    <>
      <Button
        className="log-export"
        aria-label={t('log.export')}
        leftSection={<IconDownload size={16} stroke={1.8} />}
        onClick={() => setOpened(true)}
      >
        {t('log.export')}
      </Button>
      {opened && <ExportDialog view={view} exports={exports} onClose={() => setOpened(false)} />}
      {!opened && <ExportTray exports={exports} onOpen={() => setOpened(true)} />}
    </>
  );
}
