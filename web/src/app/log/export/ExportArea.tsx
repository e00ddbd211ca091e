import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogView } from '../../filter/view';
import { ExportDialog } from './ExportDialog';
import { ExportTray } from './ExportTray';
import { useExports } from './use-exports';

/** The button that exports the log, its dialog, and what is left of it when the dialog is closed. */
export function ExportArea({ view }: { view: LogView }) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const exports = useExports(view.project.id);
  const button = useRef<HTMLButtonElement>(null);
  // The dialog is gone at once, and with it whatever would give the focus back.
  const close = () => {
    setOpened(false);
    button.current?.focus();
  };
  return (
    <>
      <Button
        ref={button}
        className="log-export"
        aria-label={t('log.export')}
        leftSection={<IconDownload size={16} stroke={1.8} />}
        onClick={() => setOpened(true)}
      >
        {t('log.export')}
      </Button>
      {opened && <ExportDialog view={view} exports={exports} onClose={close} />}
      {!opened && <ExportTray exports={exports} onOpen={() => setOpened(true)} />}
    </>
  );
}
