import { IconMessageQuestion, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MessageContent } from '../api';
import { MediaView } from './MediaView';
import { Place } from './Place';
import { Shared } from './Shared';

interface ContentViewProps {
  project: number;
  content: MessageContent;
}

/** Everything but plain text that a message may carry. */
export function ContentView({ project, content }: ContentViewProps) {
  switch (content.type) {
    case 'location':
      return <Place place={content} />;
    case 'shared':
      return <Shared shared={content} />;
    // Its words are the message's text.
    case 'pressed':
      return null;
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
      return <Unsupported kind={content.platformKind} />;
    default:
      return <MediaView project={project} media={content} />;
  }
}

function Unsupported({ kind }: { kind: string }) {
  const { t, i18n } = useTranslation();
  const known = i18n.exists(`thread.platformKinds.${kind}`);
  const name = known ? t(`thread.platformKinds.${kind}` as 'thread.platformKinds.poll') : kind.replaceAll('_', ' ');
  return (
    <span className="thread-card">
      <IconMessageQuestion size={20} aria-hidden="true" />
      <span>
        <b>{t('thread.unsupportedKind', { kind: name })}</b>
        <span className="meta">{t('thread.unsupportedHint')}</span>
      </span>
    </span>
  );
}
