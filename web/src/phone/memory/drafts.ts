import type { Message, StoredFile } from '../../common/api';
import { Kept } from './kept';
import type { Letter } from './types';

/** What stands in a composer and was not sent. */
export interface Draft {
  kind: Letter['kind'];
  text: string;
  files: StoredFile[];
  /** The message that it answers to. */
  replyTo: number | null;
  /** The message that it changes, and what stood here before and comes back afterwards. */
  editing: { message: number; aside: string } | null;
}

export const NO_DRAFT: Draft = { kind: 'outbound', text: '', files: [], replyTo: null, editing: null };

/** The drafts of one person in one project, by recipient. */
export function draftsOf(project: number, staff: number, storage: Storage | null): Kept<Draft> {
  return new Kept(`rozmova.draft.${project}.${staff}.`, storage);
}

/** The draft for a recipient; one that an older version of the page has kept lacks some fields. */
export function draftFor(drafts: Kept<Draft>, lane: string): Draft {
  const kept = drafts.get(lane);
  return kept === undefined ? NO_DRAFT : { ...NO_DRAFT, ...kept };
}

/** Keeps a draft as long as there is something in it. */
export function keepDraft(drafts: Kept<Draft>, lane: string, draft: Draft): void {
  const { text, files, kind, replyTo, editing } = draft;
  if (text === '' && files.length === 0 && kind === 'outbound' && replyTo === null && editing === null) {
    drafts.delete(lane);
  } else {
    drafts.set(lane, draft);
  }
}

/** Answers to one message in particular. */
export function replying(draft: Draft, { id }: Message): Draft {
  return { ...leftAlone(draft), kind: 'outbound', replyTo: id };
}

/** Changes a message; what was being written waits aside. */
export function editing(draft: Draft, { id, text }: Message): Draft {
  const { text: aside } = leftAlone(draft);
  return { ...draft, kind: 'outbound', text: text ?? '', editing: { message: id, aside } };
}

/** Neither answers to a message nor changes one any more. */
export function leftAlone(draft: Draft): Draft {
  return draft.editing === null ? { ...draft, replyTo: null } : { ...draft, text: draft.editing.aside, editing: null };
}
