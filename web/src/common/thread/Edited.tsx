import { Popover } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Message } from '../api';
import { useFormat } from '../use-format';
import { ContentView } from './ContentView';

/** Tells that messages were edited, and what they said before. */
export function Edited({ project, messages }: { project: number; messages: readonly Message[] }) {
  const { t } = useTranslation();
  const { dayAndTime, exactMoment } = useFormat();
  const edited = messages.filter(({ editedAt }) => editedAt !== null);
  const versions = edited.flatMap((message) =>
    (message.versions ?? []).map((version, at) => ({ ...version, key: `${message.id} ${at}` })),
  );
  if (edited.length === 0) {
    return null;
  }
  if (versions.length === 0) {
    return <span title={exactMoment(edited[0]?.editedAt ?? '')}>· {t('thread.edited')}</span>;
  }
  return (
    <Popover position="top" width={300} shadow="md" withinPortal>
      <Popover.Target>
        <button type="button" className="thread-edited" title={t('thread.formerVersions')}>
          · {t('thread.edited')}
        </button>
      </Popover.Target>
      <Popover.Dropdown className="thread-versions">
        <h3>{t('thread.formerVersions')}</h3>
        <ol>
          {versions.map(({ key, text, content, until }) => (
            <li key={key}>
              <span className="meta" title={exactMoment(until)}>
                {t('thread.until', { time: dayAndTime(until) })}
              </span>
              {content && content.type !== 'pressed' && (
                <ContentView project={project} content={content} worded={!!text} />
              )}
              {(text || !content) && <span className="message-text">{text || '—'}</span>}
            </li>
          ))}
        </ol>
      </Popover.Dropdown>
    </Popover>
  );
}
