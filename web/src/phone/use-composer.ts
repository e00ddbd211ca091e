import { type ClipboardEvent, type KeyboardEvent, type RefObject, useCallback, useEffect } from 'react';
import type { Reach, StoredFile } from '../common/types';
import { laneOf } from './outbox';
import type { Recipient } from './types';
import { useDraft } from './use-draft';
import { useDesk } from './use-phone';
import { useUploads } from './use-uploads';

/** What a composer holds and can do. */
export function useComposer(recipient: Recipient, reach: Reach | null, field: RefObject<HTMLTextAreaElement | null>) {
  const { phone, network } = useDesk();
  const [draft, change] = useDraft(laneOf(recipient));
  const keepFile = useCallback(
    (file: StoredFile) => change((present) => ({ ...present, files: [...present.files, file] })),
    [change],
  );
  const { uploads, add, remove, retry } = useUploads(network, keepFile);
  const notesAllowed = 'conversation' in recipient;
  const isNote = draft.kind === 'note' && notesAllowed;
  const barred = reach?.can === false && !isNote;
  const ready = !barred && uploads.length === 0 && (draft.text.trim() !== '' || draft.files.length > 0);
  useFocusOnArrival(field);

  const send = () => {
    if (ready) {
      phone.send({
        clientKey: crypto.randomUUID(),
        recipient,
        kind: isNote ? 'note' : 'outbound',
        text: draft.text.trim(),
        files: draft.files,
        at: new Date().toISOString(),
        problem: null,
      });
      change({ kind: 'outbound', text: '', files: [] });
      field.current?.focus();
    }
  };

  return {
    draft,
    uploads,
    isNote,
    notesAllowed,
    barred,
    ready,
    send,
    write: (text: string) => change({ text }),
    attach: (files: Iterable<File>) => !barred && add(files),
    retryUpload: retry,
    removeUpload: remove,
    removeFile: (id: number) =>
      change((present) => ({ ...present, files: present.files.filter((each) => each.id !== id) })),
    toggleNote: () => {
      change({ kind: isNote ? 'outbound' : 'note' });
      field.current?.focus();
    },
  };
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
