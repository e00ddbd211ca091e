import type { Message } from '../api';

/** Puts neighbours that were sent as one album together; every other message stands alone. */
export function albums(messages: readonly Message[]): Message[][] {
  const found: Message[][] = [];
  for (const message of messages) {
    const last = found.at(-1);
    const album = albumOf(message);
    if (album !== null && last?.[0] !== undefined && albumOf(last[0]) === album) {
      last.push(message);
    } else {
      found.push([message]);
    }
  }
  return found;
}

/** The album that a message belongs to as a picture or a film; a document stands in its own line. */
export function albumOf({ details, content, deletedAt }: Message): string | null {
  const shown = (content?.type === 'photo' || content?.type === 'video') && content.file !== null;
  return shown && deletedAt === null ? (details?.album ?? null) : null;
}
