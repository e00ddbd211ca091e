import type { Draft } from './drafts';
import { Kept } from './kept';
import type { Outgoing } from './types';

/** How much somebody has written in this browser that nobody has got yet, in all projects. */
export interface Unsent {
  messages: number;
  drafts: number;
}

/** The messages of one person in one project that are on their way to the server. */
export function outboxOf(project: number, staff: number, storage: Storage | null): Kept<Outgoing> {
  return new Kept(`rozmova.outbox.${project}.${staff}.`, storage);
}

/** What would be lost if everything that this person has left here was removed now. */
export function unsentOf(staff: number, storage: Storage | null): Unsent {
  const words = (kind: string) => {
    const key = new RegExp(`^rozmova\\.${kind}\\.\\d+\\.${staff}\\.`);
    return Object.keys(storage ?? {}).filter((each) => key.test(each));
  };
  return {
    messages: words('outbox').length,
    drafts: words('draft').filter((each) => isWritten(storage?.getItem(each) ?? null)).length,
  };
}

/** A draft may only say that the next words are a note. */
function isWritten(kept: string | null): boolean {
  try {
    const { text, files } = JSON.parse(kept ?? '{}') as Partial<Draft>;
    return (text ?? '') !== '' || (files ?? []).length > 0;
  } catch {
    return false;
  }
}
