import type { StoredFile } from '../../common/types';
import { Kept } from '../kept';
import type { Letter } from '../types';

/** What stands in a composer and was not sent. */
export interface Draft {
  kind: Letter['kind'];
  text: string;
  files: StoredFile[];
}

export const NO_DRAFT: Draft = { kind: 'outbound', text: '', files: [] };

/** The drafts of one person in one project, by recipient. */
export function draftsOf(project: number, staff: number, storage: Storage | null): Kept<Draft> {
  return new Kept(`rozmova.draft.${project}.${staff}.`, storage);
}

/** Keeps a draft as long as there is something in it. */
export function keepDraft(drafts: Kept<Draft>, lane: string, draft: Draft): void {
  if (draft.text === '' && draft.files.length === 0 && draft.kind === 'outbound') {
    drafts.delete(lane);
  } else {
    drafts.set(lane, draft);
  }
}
