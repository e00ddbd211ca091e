import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useTrouble } from '../../common/problems';
import { useFormat } from '../../common/use-format';
import { tell, tellTrouble } from '../told';
import { countOf } from './network';
import type { LogView } from './view';

/**
 * Starts the download that a link names. The server is asked for the count first: if it refuses the filter or the
 * person, that is said here, since a download that fails tells nothing or shows a bare document.
 */
export function useExport({ project, filter }: LogView) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const trouble = useTrouble();
  return async (event: MouseEvent<HTMLAnchorElement>) => {
    const { href, download } = event.currentTarget;
    event.preventDefault();
    try {
      const { count, more } = await countOf(project.id, filter);
      follow(href, download);
      const shown = t('common.conversations', { count, shown: number(count) });
      tell(t('log.exportStarted', { shown: more ? t('log.moreThan', { shown }) : shown }));
    } catch (failure) {
      tellTrouble(trouble(failure).words);
    }
  };
}

// The browser itself streams the file to the disk, however long it is.
function follow(href: string, download: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = download;
  link.click();
}
