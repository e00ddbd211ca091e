import { ActionIcon, Modal } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconDownload, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Message, StoredFile } from '../api';
import { fileAddress } from '../http';
import { LightboxContext } from './Photo';

interface LightboxProps {
  project: number;
  messages: readonly Message[];
  children: ReactNode;
}

/** Shows the pictures of a thread large, one after the other. */
export function Lightbox({ project, messages, children }: LightboxProps) {
  const [shown, setShown] = useState<StoredFile | null>(null);
  const pictures = useMemo(() => picturesOf(messages), [messages]);
  return (
    <LightboxContext value={setShown}>
      {children}
      {shown && <Large project={project} pictures={pictures} shown={shown} onShow={setShown} />}
    </LightboxContext>
  );
}

interface LargeProps {
  project: number;
  pictures: readonly StoredFile[];
  shown: StoredFile;
  onShow: (file: StoredFile | null) => void;
}

// A dialog below (the log's) hears every Escape first, and leaves alone only those of elements with this mark.
const OURS = { 'data-mantine-stop-propagation': 'true' };

function Large({ project, pictures, shown, onShow }: LargeProps) {
  const { t } = useTranslation();
  const at = pictures.findIndex(({ id }) => id === shown.id);
  const before = pictures[at - 1];
  const after = pictures[at + 1];
  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onShow(null);
    }
    const next = event.key === 'ArrowLeft' ? before : event.key === 'ArrowRight' ? after : undefined;
    if (next) {
      onShow(next);
    }
  };
  return (
    <Modal.Root opened onClose={() => onShow(null)} fullScreen closeOnEscape={false} onKeyDown={walk}>
      <Modal.Content {...OURS} className="lightbox" aria-label={shown.name}>
        <header className="lightbox-head">
          <span className="lightbox-name">{shown.name}</span>
          <ActionIcon
            {...OURS}
            component="a"
            href={fileAddress(project, shown.id, 'download')}
            aria-label={t('common.download')}
            variant="transparent"
          >
            <IconDownload size={20} />
          </ActionIcon>
          <ActionIcon
            {...OURS}
            aria-label={t('common.close')}
            variant="transparent"
            data-autofocus
            onClick={() => onShow(null)}
          >
            <IconX size={20} />
          </ActionIcon>
        </header>
        <div className="lightbox-stage">
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes, as in every dialog */}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: a click beside the picture closes */}
          <div className="lightbox-beside" onClick={() => onShow(null)} />
          <img src={fileAddress(project, shown.id)} alt={shown.name} />
          {before && (
            <ActionIcon
              {...OURS}
              className="lightbox-before"
              variant="transparent"
              size={44}
              aria-label={t('thread.pictureBefore')}
              onClick={() => onShow(before)}
            >
              <IconChevronLeft size={28} />
            </ActionIcon>
          )}
          {after && (
            <ActionIcon
              {...OURS}
              className="lightbox-after"
              variant="transparent"
              size={44}
              aria-label={t('thread.pictureAfter')}
              onClick={() => onShow(after)}
            >
              <IconChevronRight size={28} />
            </ActionIcon>
          )}
        </div>
      </Modal.Content>
    </Modal.Root>
  );
}

function picturesOf(messages: readonly Message[]): StoredFile[] {
  return messages.flatMap(({ content }) =>
    (content?.type === 'photo' || content?.type === 'animation') && content.file?.type.startsWith('image/')
      ? [content.file]
      : [],
  );
}
