import { IconFile, IconFileOff, IconPlayerPlay, IconSticker } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MediaContent, StoredFile } from '../api';
import { fileAddress } from '../http';
import { useFormat } from '../use-format';
import { Photo } from './Photo';
import { shownSize } from './sizes';

interface MediaViewProps {
  project: number;
  media: MediaContent;
  /** Fills the cell of an album. */
  filling?: boolean;
}

/** A picture, sound, film or document; its room is kept before it has loaded, so that nothing jumps. */
export function MediaView({ project, media, filling = false }: MediaViewProps) {
  if (!media.file) {
    return <Missing media={media} />;
  }
  const source = fileAddress(project, media.file.id);
  switch (media.type) {
    case 'photo':
      return <Photo project={project} file={media.file} filling={filling} />;
    case 'sticker':
      return <Sticker source={source} media={media} file={media.file} />;
    case 'animation':
      return media.file.type.startsWith('image/') ? (
        <Photo project={project} file={media.file} />
      ) : (
        <Silent source={source} file={media.file} />
      );
    case 'video':
      return <Film source={source} file={media.file} filling={filling} />;
    case 'video-note':
      return <VideoNote source={source} file={media.file} />;
    case 'audio':
    case 'voice':
      return <Sound source={source} media={media} file={media.file} />;
    case 'document':
      return <FileCard project={project} file={media.file} />;
  }
}

const STICKER = 140;

function Sticker({ source, media, file }: { source: string; media: MediaContent; file: StoredFile }) {
  const { t } = useTranslation();
  const name = media.emoji ?? t('thread.kinds.sticker');
  if (file.type.startsWith('image/')) {
    return <img className="thread-sticker" src={source} alt={name} width={STICKER} height={STICKER} loading="lazy" />;
  }
  if (file.type.startsWith('video/')) {
    return (
      <video
        className="thread-sticker"
        src={source}
        aria-label={name}
        width={STICKER}
        height={STICKER}
        autoPlay
        loop
        muted
        playsInline
      />
    );
  }
  // The animated ones come in a form that no browser draws; the emoji says the same.
  return <Emoji emoji={media.emoji} />;
}

function Emoji({ emoji }: { emoji: string | null }) {
  const { t } = useTranslation();
  return emoji === null ? (
    <span className="thread-card">
      <IconSticker size={20} aria-hidden="true" />
      <b>{t('thread.kinds.sticker')}</b>
    </span>
  ) : (
    <span className="thread-emoji" role="img" aria-label={t('thread.kinds.sticker')}>
      {emoji}
    </span>
  );
}

function Film({ source, file, filling }: { source: string; file: StoredFile; filling: boolean }) {
  const size = filling ? {} : shownSize(file);
  return <video className="thread-film" src={source} controls playsInline preload="metadata" {...size} />;
}

function Silent({ source, file }: { source: string; file: StoredFile }) {
  return <video className="thread-film" src={source} autoPlay loop muted playsInline {...shownSize(file)} />;
}

/** A round film: a click plays it with its sound, another one pauses it. */
function VideoNote({ source, file }: { source: string; file: StoredFile }) {
  const { t } = useTranslation();
  const { clock } = useFormat();
  const film = useRef<HTMLVideoElement>(null);
  const [playing, setPlaying] = useState(false);
  const toggle = () => void (playing ? film.current?.pause() : film.current?.play());
  return (
    <button
      type="button"
      className="thread-round"
      aria-label={t(playing ? 'thread.pause' : 'thread.play', { what: t('thread.kinds.video-note') })}
      onClick={toggle}
    >
      {/* biome-ignore lint/a11y/useMediaCaption: what clients send has no captions */}
      <video
        ref={film}
        src={source}
        playsInline
        preload="metadata"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
      />
      {!playing && <IconPlayerPlay size={26} stroke={1.6} aria-hidden="true" />}
      {!playing && file.durationSeconds !== null && <span className="numbers">{clock(file.durationSeconds)}</span>}
    </button>
  );
}

function Sound({ source, media, file }: { source: string; media: MediaContent; file: StoredFile }) {
  const { t } = useTranslation();
  const { clock } = useFormat();
  return (
    <span className="thread-sound">
      <span className="meta">
        {media.type === 'voice' ? t('thread.kinds.voice') : file.name}
        {file.durationSeconds !== null && ` · ${clock(file.durationSeconds)}`}
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
  const { t, i18n } = useTranslation();
  // A sticker is a word, not a file: it says so before its picture is here, and also where that never comes.
  if (media.type === 'sticker') {
    return <Emoji emoji={media.emoji} />;
  }
  const known = media.problem !== null && i18n.exists(`thread.fileProblems.${media.problem}`);
  return (
    <span className="thread-card">
      <IconFileOff size={20} aria-hidden="true" />
      <span>
        <b>{t(`thread.kinds.${media.type}`)}</b>
        <span className="meta">{t(`thread.fileProblems.${known ? (media.problem ?? 'gone') : 'gone'}`)}</span>
      </span>
    </span>
  );
}
