import { useTranslation } from 'react-i18next';
import type { LogHit } from '../../../common/api';
import { Marked } from '../../../common/Marked';

interface ExtractProps {
  hit: LogHit | undefined;
  /** In a table it is a cell of its own. */
  role?: 'cell';
}

/** Where the search found the conversation; its room is kept while that is on its way. */
export function Extract({ hit, role }: ExtractProps) {
  const { t } = useTranslation();
  const message = hit?.message;
  return (
    <div role={role} className="log-extract">
      {message ? (
        <>
          <span className="log-extract-words">
            {message.author && <b>{message.author}: </b>}
            <Marked text={message.text} hits={message.marks} />
          </span>
          {hit.count > 1 && <span className="log-extract-more">{t('log.moreHits', { count: hit.count - 1 })}</span>}
        </>
      ) : (
        hit && <span className="log-extract-words">{t('log.hitInClient')}</span>
      )}
    </div>
  );
}
