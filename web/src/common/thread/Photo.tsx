import { createContext, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredFile } from '../api';
import { fileAddress, thumbnailAddress } from '../http';
import { shownSize } from './sizes';

/** Shows a picture large; provided by the thread around it. */
export const LightboxContext = createContext<((file: StoredFile) => void) | null>(null);

interface PhotoProps {
  project: number;
  file: StoredFile;
  /** Fills the cell of an album instead of keeping its own proportions. */
  filling?: boolean;
}

/** A picture in the thread: a small version, opened by a click. */
export function Photo({ project, file, filling = false }: PhotoProps) {
  const { t } = useTranslation();
  const show = useContext(LightboxContext);
  const [whole, setWhole] = useState(false);
  const size = filling ? {} : shownSize(file);
  // What cannot be made smaller (a drawing, an odd format) is shown as it is.
  const sources = whole
    ? { src: fileAddress(project, file.id) }
    : {
        src: thumbnailAddress(project, file.id, 320),
        srcSet: `${thumbnailAddress(project, file.id, 320)} 1x, ${thumbnailAddress(project, file.id, 640)} 2x`,
      };
  return (
    <a
      className="thread-photo"
      data-filling={filling || undefined}
      href={fileAddress(project, file.id)}
      target="_blank"
      rel="noreferrer"
      aria-label={t('thread.openPhoto')}
      onClick={(event) => {
        if (show && !event.metaKey && !event.ctrlKey) {
          event.preventDefault();
          show(file);
        }
      }}
    >
      <img {...sources} alt={file.name} loading="lazy" {...size} onError={() => setWhole(true)} />
    </a>
  );
}
