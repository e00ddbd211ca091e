import { ActionIcon } from '@mantine/core';
import { IconDownload, IconRefresh, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LogExport } from '../../../common/api';
import { useWorkplace } from '../../../common/project';
import { useFormat } from '../../../common/use-format';
import { askedFor } from '../../filter/search';
import { useWords } from '../../filter/use-words';
import { filterWords, type WordTools } from '../../filter/words';
import { isUnderWay } from './network';
import type { Exports } from './use-exports';

interface ExportListProps {
  project: number;
  exports: Exports;
}

/** The files of the last days: fetch them, write them anew, delete them. */
export function ExportList({ project, exports }: ExportListProps) {
  const { t } = useTranslation();
  const words = useWords(project);
  const finished = exports.exports.filter((each) => !exports.underWay.includes(each));
  if (finished.length === 0) {
    return null;
  }
  return (
    <section className="export-list">
      <h3>{t('log.exports.earlier')}</h3>
      <ul>
        {finished.map((each) => (
          <Line key={each.id} each={each} words={words} exports={exports} />
        ))}
      </ul>
    </section>
  );
}

function Line({ each, words, exports }: { each: LogExport; words: WordTools; exports: Exports }) {
  const { t, i18n } = useTranslation();
  const { me } = useWorkplace();
  const { dayAndTime, exactMoment, number, fileSize } = useFormat();
  const author = each.author.id === me.staff.id ? null : each.author.name;
  const problemWords = (problem: string) =>
    i18n.exists(`log.exports.problems.${problem}`)
      ? t(`log.exports.problems.${problem}` as 'log.exports.problems.internal')
      : null;
  const told =
    each.state === 'done'
      ? [t('log.exports.rowsSoFar', { count: each.done, shown: number(each.done) }), each.size && fileSize(each.size)]
      : [t(`log.exports.states.${each.state}`), each.problem && problemWords(each.problem)];
  const title = each.fileName ?? `${t(`log.exports.of.${each.rows}`)}.${each.format}`;
  return (
    <li data-failed={each.state === 'failed' || undefined}>
      <span className="export-words">
        <b className="log-cut">{title}</b>
        <span className="meta log-cut" title={exactMoment(each.createdAt)}>
          {[dayAndTime(each.createdAt), ...told, author].filter(Boolean).join(' · ')}
        </span>
        <span className="meta log-cut">
          {filterWords(askedFor(each.query), words).join(' · ') || t('log.exports.everything')}
        </span>
      </span>
      {each.state === 'done' && (
        <ActionIcon
          aria-label={`${t('common.download')}: ${title}`}
          title={t('common.download')}
          onClick={() => exports.download(each)}
        >
          <IconDownload size={17} stroke={1.6} />
        </ActionIcon>
      )}
      {!isUnderWay(each) && (
        <ActionIcon
          aria-label={`${t('log.exports.again')}: ${title}`}
          title={t('log.exports.again')}
          onClick={() => void exports.again(each.id)}
        >
          <IconRefresh size={17} stroke={1.6} />
        </ActionIcon>
      )}
      <ActionIcon
        aria-label={`${t('log.exports.delete')}: ${title}`}
        title={t('log.exports.delete')}
        onClick={() => void exports.remove(each.id)}
      >
        <IconTrash size={17} stroke={1.6} />
      </ActionIcon>
    </li>
  );
}
