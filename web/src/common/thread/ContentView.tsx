import { IconMessageQuestion, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ContactContent, MessageContent, UnsupportedContent } from '../api';
import { kindName } from './kinds';
import { MediaView } from './MediaView';
import { Place } from './Place';
import { Shared } from './Shared';

interface ContentViewProps {
  project: number;
  content: MessageContent;
  /** Whether words stand beside it. */
  worded?: boolean;
}

/** Everything but plain text that a message may carry. */
export function ContentView({ project, content, worded = false }: ContentViewProps) {
  switch (content.type) {
    case 'location':
      return <Place place={content} />;
    case 'shared':
      return <Shared shared={content} />;
    // Its words are the message's text.
    case 'pressed':
      return null;
    case 'contact':
      return <Card card={content} />;
    case 'unsupported':
      return <Unsupported content={content} worded={worded} />;
    default:
      return <MediaView project={project} media={content} />;
  }
}

function Card({ card: { name, phone, phones, emails } }: { card: ContactContent }) {
  return (
    <span className="thread-card">
      <IconUser size={20} aria-hidden="true" />
      <span>
        <b>{name}</b>
        {[phone, ...phones].map((number) => (
          <a key={number} href={`tel:${number}`}>
            {number}
          </a>
        ))}
        {emails.map((address) => (
          <a key={address} href={`mailto:${address}`}>
            {address}
          </a>
        ))}
      </span>
    </span>
  );
}

function Unsupported({ content: { platformKind, files }, worded }: { content: UnsupportedContent; worded: boolean }) {
  const { t, i18n } = useTranslation();
  return (
    <span className="thread-card">
      <IconMessageQuestion size={20} aria-hidden="true" />
      <span>
        <b>{t('thread.unsupportedKind', { kind: kindName(platformKind, t, i18n) })}</b>
        <span className="meta">{t(worded ? 'thread.unsupportedWordsHint' : 'thread.unsupportedHint')}</span>
        {files > 0 && <span className="meta">{t('thread.filesNotShown', { count: files })}</span>}
      </span>
    </span>
  );
}
