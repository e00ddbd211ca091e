import type { StoredFile } from '../api';

const WIDEST = 280;
const TALLEST = 320;

/** The size at which a picture is shown, known before it is loaded. */
export function shownSize(file: StoredFile): { width: number; height: number } {
  const width = file.width ?? WIDEST;
  const height = file.height ?? Math.round(WIDEST * 0.75);
  const scale = Math.min(1, WIDEST / width, TALLEST / height);
  return { width: Math.max(48, Math.round(width * scale)), height: Math.max(48, Math.round(height * scale)) };
}
