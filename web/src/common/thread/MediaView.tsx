import { IconFile, IconFileOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { fileAddress } from '../http';
import type { MediaContent, StoredFile } from '../types';
import { useFormat } from '../use-format';

interface MediaViewProps {
  project: number;
  media: MediaContent;
}

/** A picture, sound, film or document; its room is kept before it has loaded, so that nothing jumps. */
export function MediaView({ project, media }: MediaViewProps) {
  if (!media.file) {
    return <Missing media={media} />;
  }
  const source = fileAddress(project, media.file.id);
  switch (media.type) {
    case 'photo':
      return <Photo project={project} file={media.file} />;
    case 'sticker':
      return <Sticker source={source} media={media} file={media.file} />;
    case 'animation':
      return media.file.type.startsWith('image/') ? (
        <Photo project={project} file={media.file} />
      ) : (
        <Film source={source} file={media.file} silent />
      );
    case 'video':
    case 'video-note':
      return <Film source={source} file={media.file} />;
    case 'audio':
    case 'voice':
      return <Sound source={source} media={media} file={media.file} />;
    case 'document':
      return <FileCard project={project} file={media.file} />;
  }
}

const WIDEST = 280;
const TALLEST = 320;

/** The size at which a picture is shown, known before it is loaded. */
export function shownSize(file: StoredFile): { width: number; height: number } {
  const width = file.width ?? WIDEST;
  const height = file.height ?? Math.round(WIDEST * 0.75);
  const scale = Math.min(1, WIDEST / width, TALLEST / height);
  return { width: Math.max(48, Math.round(width * scale)), height: Math.max(48, Math.round(height * scale)) };
}

function Photo({ project, file }: { project: number; file: StoredFile }) {
  const { t } = useTranslation();
  const source = fileAddress(project, file.id);
  return (
    <a className="thread-photo" href={source} target="_blank" rel="noreferrer" aria-label={t('thread.openPhoto')}>
      <img src={source} alt={file.name} loading="lazy" {...shownSize(file)} />
    </a>
  );
}

function Sticker({ source, media, file }: { source: string; media: MediaContent; file: StoredFile }) {
  const { t } = useTranslation();
  const name = media.emoji ?? t('thread.kinds.sticker');
  if (!file.type.startsWith('image/')) {
    // Animated stickers come in forms that no browser draws; the emoji says the same.
    return (
      <span className="thread-emoji" role="img" aria-label={t('thread.kinds.sticker')}>
        {name}
      </span>
    );
  }
  return <img className="thread-sticker" src={source} alt={name} width={140} height={140} loading="lazy" />;
}

function Film({ source, file, silent = false }: { source: string; file: StoredFile; silent?: boolean }) {
  return (
    <video
      className="thread-film"
      src={source}
      controls={!silent}
      autoPlay={silent}
      loop={silent}
      muted={silent}
      playsInline
      preload="metadata"
      {...shownSize(file)}
    />
  );
}

function Sound({ source, media, file }: { source: string; media: MediaContent; file: StoredFile }) {
  const { t } = useTranslation();
  const { duration } = useFormat();
  return (
    <span className="thread-sound">
      <span className="meta">
        {media.type === 'voice' ? t('thread.kinds.voice') : file.name}
        {file.durationSeconds !== null && ` · ${duration(file.durationSeconds)}`}
      </span>
      {/* biome-ignore lint/a11y/useMediaCaption: what clients send has no captions */}
      <audio src={source} controls preload="none" />
    </span>
  );
}

function FileCard({ project, file }: { project: number; file: StoredFile }) {
  const { fileSize } = useFormat();
  return (
    <a className="thread-card" href={fileAddress(project, file.id, 'download')}>
      <IconFile size={20} aria-hidden="true" />
      <span>
        <b>{file.name}</b>
        <span className="meta">{fileSize(file.size)}</span>
      </span>
    </a>
  );
}

function Missing({ media }: { media: MediaContent }) {
  const { t } = useTranslation();
  if (media.type === 'sticker' && media.emoji) {
    return (
      <span className="thread-emoji" role="img" aria-label={t('thread.kinds.sticker')}>
        {media.emoji}
      </span>
    );
  }
  return (
    <span className="thread-card">
      <IconFileOff size={20} aria-hidden="true" />
      <span>
        <b>{t(`thread.kinds.${media.type}`)}</b>
        <span className="meta">{t(`thread.fileProblems.${media.problem ?? 'gone'}`)}</span>
      </span>
    </span>
  );
}
