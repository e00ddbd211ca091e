import { useClipboard } from '@mantine/hooks';
import { IconMapPin } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LocationContent } from '../api';

/**
 * Where somebody is. A link instead of a drawn map: the place of a client is not told to a map service before somebody
 * asks for it.
 */
export function Place({ place }: { place: LocationContent }) {
  const { t } = useTranslation();
  const { copy, copied } = useClipboard({ timeout: 2000 });
  const { latitude, longitude, title, address, until } = place;
  const over = place.ended || (until !== null && Date.parse(until) <= Date.now());
  const point = `${latitude}, ${longitude}`;
  const map = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`;
  return (
    <span className="thread-card">
      <IconMapPin size={20} aria-hidden="true" />
      <span>
        <b>
          {title ?? t('thread.kinds.location')}
          {over && (
            <span className="meta" title={t('thread.liveEndedHint')}>
              {' '}
              · {t('thread.liveEnded')}
            </span>
          )}
          {place.live && !over && (
            <span className="thread-live" title={t('thread.liveHint')}>
              {t('thread.live')}
            </span>
          )}
        </b>
        {address && <span className="meta">{address}</span>}
        <span className="meta numbers">{point}</span>
        <span className="thread-place-actions">
          <a href={map} target="_blank" rel="noopener noreferrer">
            {t('thread.openMap')}
          </a>
          <button type="button" className="link-button" onClick={() => copy(point)}>
            <span aria-live="polite">{copied ? t('common.copied') : t('thread.copyPoint')}</span>
          </button>
        </span>
      </span>
    </span>
  );
}
