import { type ClipboardEvent, type KeyboardEvent, type RefObject, useCallback, useEffect } from 'react';
import type { Reach, StoredFile } from '../../common/types';
import type { Outgoing, Recipient } from '../types';
import { useDesk } from '../use-phone';
import { clientKey } from './client-key';
import { type Draft, NO_DRAFT } from './drafts';
import { laneOf } from './outbox';
import { type DraftChange, useDraft } from './use-draft';
import { useUploads } from './use-uploads';

/** What a composer holds and can do. */
export function useComposer(recipient: Recipient, reach: Reach | null, field: RefObject<HTMLTextAreaElement | null>) {
  const { phone } = useDesk();
  const [draft, change] = useDraft(laneOf(recipient));
  const { uploads, add, remove, retry, removeFile } = useDraftFiles(change);
  const notesAllowed = 'conversation' in recipient;
  const isNote = draft.kind === 'note' && notesAllowed;
  const barred = reach?.can === false && !isNote;
  const ready = !barred && uploads.length === 0 && (draft.text.trim() !== '' || draft.files.length > 0);
  useFocusOnArrival(field);

  const send = () => {
    if (ready) {
      phone.send(outgoingOf(draft, recipient, isNote ? 'note' : 'outbound'));
      change(NO_DRAFT);
      field.current?.focus();
    }
  };
  const toggleNote = () => {
    change({ kind: isNote ? 'outbound' : 'note' });
    field.current?.focus();
  };
  return {
    draft,
    uploads,
    isNote,
    notesAllowed,
    barred,
    ready,
    send,
    toggleNote,
    write: (text: string) => change({ text }),
    attach: (files: Iterable<File>) => !barred && add(files),
    retryUpload: retry,
    removeUpload: remove,
    removeFile,
  };
}

/** Files on their way into a draft, and in it. */
function useDraftFiles(change: DraftChange) {
  const { network } = useDesk();
  const keep = useCallback(
    (file: StoredFile) => change((present) => ({ ...present, files: [...present.files, file] })),
    [change],
  );
  const removeFile = (id: number) =>
    change((present) => ({ ...present, files: present.files.filter((each) => each.id !== id) }));
  return { ...useUploads(network, keep), removeFile };
}

function outgoingOf({ text, files }: Draft, recipient: Recipient, kind: Outgoing['kind']): Outgoing {
  const at = new Date().toISOString();
  return { clientKey: clientKey(), recipient, kind, text: text.trim(), files, at, problem: null };
}

export type ComposerDesk = ReturnType<typeof useComposer>;

/** Enter sends; not while an input method still offers characters. */
export function sendsBy(event: KeyboardEvent, send: () => void): void {
  if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
    event.preventDefault();
    send();
  }
}

/** Files from the clipboard are attached; text is left to the field. */
export function attachPasted(event: ClipboardEvent, attach: (files: Iterable<File>) => unknown): void {
  const files = [...event.clipboardData.files];
  if (files.length > 0) {
    event.preventDefault();
    attach(files);
  }
}

// On a touch screen the keyboard would jump up and hide what is to be read.
function useFocusOnArrival(field: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    if (window.matchMedia('(pointer: fine)').matches) {
      field.current?.focus();
    }
  }, [field]);
}
