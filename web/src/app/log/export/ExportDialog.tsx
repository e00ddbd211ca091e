import { Button, Group, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../common/use-format';
import { questionOf } from '../../filter/network';
import { useWords } from '../../filter/use-words';
import type { LogView } from '../../filter/view';
import { filterWords } from '../../filter/words';
import { countQuery } from '../found/network';
import { ExportChoices } from './ExportChoices';
import { ExportList } from './ExportList';
import { ExportProgress } from './ExportProgress';
import { keepChoice, readChoice } from './kept-choice';
import type { Exports } from './use-exports';
import './export.css';

interface ExportDialogProps {
  view: LogView;
  exports: Exports;
  onClose: () => void;
}

/** A file of exactly what the log shows; also those of the last days. */
export function ExportDialog({ view, exports, onClose }: ExportDialogProps) {
  const { t } = useTranslation();
  const { project, search, filter } = view;
  const { locale } = useFormat();
  const [choice, setChoice] = useState(() => readChoice(locale));
  const [busy, setBusy] = useState(false);
  const [started, setStarted] = useState(false);
  const running = exports.underWay;
  const start = async () => {
    setBusy(true);
    keepChoice(choice);
    await exports.start(choice, questionOf(search, filter));
    setBusy(false);
    setStarted(true);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('log.exports.title')}
      size={540}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Subject view={view} />
      <ExportChoices choice={choice} onChange={setChoice} />
      {running.map((each) => (
        <ExportProgress key={each.id} job={each} onCancel={() => void exports.remove(each.id)} />
      ))}
      {running.length > 0 && <p className="export-hint">{t('log.exports.mayLeave')}</p>}
      <Group justify="flex-end" gap={8} mt={18}>
        <Button variant="default" onClick={onClose}>
          {t(running.length > 0 ? 'log.exports.leave' : started ? 'common.close' : 'common.cancel')}
        </Button>
        <Button loading={busy} onClick={() => void start()} data-autofocus>
          {t('log.export')}
        </Button>
      </Group>
      <ExportList project={project.id} exports={exports} />
    </Modal>
  );
}

/** How many conversations it will be, and which, in words. */
function Subject({ view: { project, search, filter } }: { view: LogView }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { data } = useQuery(countQuery(project.id, filter));
  const words = filterWords(search, useWords(project.id));
  const shown = data ? t('common.conversations', { count: data.count, shown: number(data.count) }) : '…';
  return (
    <p className="export-subject">
      <b className="numbers">{data?.more ? t('log.moreThan', { shown }) : shown}</b>
      <span>{words.join(' · ') || t('log.exports.everything')}</span>
    </p>
  );
}
