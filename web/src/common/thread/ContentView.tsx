import { IconMapPin, IconMessageQuestion, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Content, LocationContent } from '../types';
import { MediaView } from './MediaView';

interface ContentViewProps {
  project: number;
  content: Content;
}

/** Everything but plain text that a message may carry. */
export function ContentView({ project, content }: ContentViewProps) {
  const { t } = useTranslation();
  switch (content.type) {
    case 'location':
      return <Place place={content} />;
    case 'contact':
      return (
        <span className="thread-card">
          <IconUser size={20} aria-hidden="true" />
          <span>
            <b>{content.name}</b>
            <a href={`tel:${content.phone}`}>{content.phone}</a>
          </span>
        </span>
      );
    case 'unsupported':
      return (
        <span className="thread-card">
          <IconMessageQuestion size={20} aria-hidden="true" />
          <span>
            <b>{t('thread.kinds.unsupported')}</b>
            <span className="meta">{t('thread.unsupportedHint', { kind: content.platformKind })}</span>
          </span>
        </span>
      );
    default:
      return <MediaView project={project} media={content} />;
  }
}

// A link instead of a drawn map: the place of a client is not told to a map service without need.
function Place({ place }: { place: LocationContent }) {
  const { t } = useTranslation();
  const point = `${place.latitude},${place.longitude}`;
  const map = `https://www.openstreetmap.org/?mlat=${place.latitude}&mlon=${place.longitude}#map=16/${place.latitude}/${place.longitude}`;
  return (
    <span className="thread-card">
      <IconMapPin size={20} aria-hidden="true" />
      <span>
        <b>{place.title ?? t('thread.kinds.location')}</b>
        <span className="meta numbers">{place.address ?? point}</span>
        <a href={map} target="_blank" rel="noreferrer">
          {t('thread.openMap')}
        </a>
      </span>
    </span>
  );
}
