import { Portal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ExportProgress } from './ExportProgress';
import type { Exports } from './use-exports';

interface ExportTrayProps {
  exports: Exports;
  onOpen: () => void;
}

/** Exports that go on while one works with the log; a click shows all of them. */
export function ExportTray({ exports, onOpen }: ExportTrayProps) {
  const { t } = useTranslation();
  if (exports.underWay.length === 0) {
    return null;
  }
  return (
    <Portal>
      <section className="export-tray" aria-label={t('log.exports.running')}>
        {exports.underWay.map((each) => (
          <ExportProgress key={each.id} job={each} onCancel={() => void exports.remove(each.id)} />
        ))}
        <button type="button" className="link-button" onClick={onOpen}>
          {t('log.exports.show')}
        </button>
      </section>
    </Portal>
  );
}
