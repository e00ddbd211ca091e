import { IconLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SharedContent } from '../api';
import { plainAddress } from '../format';

/** Something that the client passed on. Its address is the client's choice: followed only if it is one of the web. */
export function Shared({ shared: { kind, title, url, pictures } }: { shared: SharedContent }) {
  const { t, i18n } = useTranslation();
  const known = i18n.exists(`thread.sharedKinds.${kind}`);
  const name = t(`thread.sharedKinds.${known ? (kind as 'link') : 'other'}`);
  const web = url !== null && /^https?:\/\//i.test(url) && URL.canParse(url);
  return (
    <span className="thread-card">
      <IconLink size={20} aria-hidden="true" />
      <span>
        <b>{title || name}</b>
        {title && <span className="meta">{name}</span>}
        {pictures > 0 && <span className="meta">{t('thread.pictures', { count: pictures })}</span>}
        {web ? (
          <a href={url} target="_blank" rel="noopener noreferrer nofollow" title={url}>
            {plainAddress(url)}
          </a>
        ) : (
          url && <span className="meta">{url}</span>
        )}
      </span>
    </span>
  );
}
