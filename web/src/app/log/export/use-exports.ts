import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LogExport } from '../../../common/api';
import { useTrouble } from '../../../common/problems';
import { useWorkplace } from '../../../common/project';
import { tellTrouble } from '../../page/told';
import {
  type ExportChoice,
  exportFile,
  exportsQuery,
  isUnderWay,
  removeExport,
  repeatExport,
  startExport,
} from './network';

/**
 * The exports of this person, and what can be done with them. Those begun here are waited for: they are downloaded at
 * once when they are ready, whatever is on screen then.
 */
export function useExports(project: number) {
  const { t } = useTranslation();
  const { me } = useWorkplace();
  const explain = useTrouble();
  const queries = useQueryClient();
  const { data, refetch } = useQuery(exportsQuery(project));
  const [awaited, setAwaited] = useState<readonly number[]>([]);
  const exports = data?.exports ?? [];

  useEffect(() => {
    const ready = exports.filter((each) => awaited.includes(each.id) && !isUnderWay(each));
    if (ready.length === 0) {
      return;
    }
    setAwaited(awaited.filter((id) => !ready.some((each) => each.id === id)));
    for (const each of ready) {
      if (each.state === 'done') {
        download(project, each);
      } else if (each.state === 'failed') {
        tellTrouble(t('log.exports.failed'));
      }
    }
  }, [exports, awaited, project, t]);

  const attempt = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (failure) {
      tellTrouble(explain(failure).words);
      return null;
    }
  };
  const waitFor = async (begun: LogExport | null) => {
    if (begun) {
      setAwaited((present) => [...present, begun.id]);
      queries.setQueryData(exportsQuery(project).queryKey, (old) => ({ exports: [begun, ...(old?.exports ?? [])] }));
    }
    return begun;
  };
  return {
    exports,
    /** One's own that are being written, also when they were begun elsewhere or before the page was loaded. */
    underWay: exports.filter((each) => isUnderWay(each) && each.author.id === me.staff.id),
    start: async (choice: ExportChoice, question: URLSearchParams) =>
      waitFor(await attempt(() => startExport(project, choice, question))),
    again: async (id: number) => waitFor(await attempt(() => repeatExport(project, id))),
    remove: async (id: number) => {
      setAwaited((present) => present.filter((each) => each !== id));
      await attempt(() => removeExport(project, id));
      await refetch();
    },
    download: (each: LogExport) => download(project, each),
  };
}

export type Exports = ReturnType<typeof useExports>;

// The browser itself streams the file to the disk, however long it is.
function download(project: number, { id, fileName }: LogExport): void {
  const link = document.createElement('a');
  link.href = exportFile(project, id);
  link.download = fileName ?? '';
  link.click();
}
