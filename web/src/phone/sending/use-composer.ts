import { type ClipboardEvent, type KeyboardEvent, type RefObject, useCallback, useEffect } from 'react';
import type { Ability, Message, Reach, StoredFile } from '../../common/api';
import { type Draft, editing, leftAlone, NO_DRAFT } from '../memory/drafts';
import { laneOf } from '../memory/outbox';
import type { Outgoing, Place, Recipient } from '../memory/types';
import { useAction } from '../memory/use-action';
import { useDesk } from '../memory/use-phone';
import { clientKey } from './client-key';
import { type DraftChange, useDraft } from './use-draft';
import { useTyping } from './use-signals';
import { useUploads } from './use-uploads';

/** What a composer holds and can do. */
export function useComposer(
  recipient: Recipient,
  reach: Reach | null,
  abilities: readonly Ability[],
  field: RefObject<HTMLTextAreaElement | null>,
) {
  const { phone } = useDesk();
  const [draft, change] = useDraft(laneOf(recipient));
  const { uploads, add, remove, retry, removeFile } = useDraftFiles(change);
  const typing = useTyping(recipient, abilities);
  const saving = useSaving(recipient, draft, change);
  const notesAllowed = 'conversation' in recipient;
  const isEdit = draft.editing !== null;
  const isNote = draft.kind === 'note' && notesAllowed && !isEdit;
  const barred = reach?.can === false && !isNote && !isEdit;
  const written = draft.text.trim() !== '';
  const ready = !barred && (isEdit ? written : uploads.length === 0 && (written || draft.files.length > 0));
  useFocusOnArrival(field, draft);

  const send = () => {
    if (ready && isEdit) {
      saving.run();
    } else if (ready) {
      phone.send(outgoingOf(draft, recipient, isNote ? 'note' : 'outbound'));
      change(NO_DRAFT);
    }
    field.current?.focus();
  };
  const toggleNote = () => {
    change({ kind: isNote ? 'outbound' : 'note' });
    field.current?.focus();
  };
  return {
    draft,
    uploads,
    isNote,
    isEdit,
    saving: saving.running,
    notesAllowed,
    barred,
    ready,
    send,
    toggleNote,
    write: (text: string) => {
      change({ text });
      if (!isNote && !isEdit && text.trim() !== '') {
        typing();
      }
    },
    edit: (message: Message) => change((present) => editing(present, message)),
    leaveAlone: () => change(leftAlone),
    sendPlace: (place: Place) => phone.send({ ...outgoingOf(NO_DRAFT, recipient, 'outbound'), place }),
    attach: (files: Iterable<File>) => !barred && !isEdit && add(files),
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

/** Changes the message that the draft is about; what stood in the composer before comes back when it is done. */
function useSaving(recipient: Recipient, { editing: changed, text }: Draft, change: DraftChange) {
  const { phone } = useDesk();
  return useAction(async () => {
    if (changed !== null && 'conversation' in recipient) {
      await phone.edit(recipient.conversation, changed.message, text.trim());
      change(leftAlone);
    }
  });
}

function outgoingOf({ text, files, replyTo }: Draft, recipient: Recipient, kind: Outgoing['kind']): Outgoing {
  const at = new Date().toISOString();
  const answer = replyTo === null || kind === 'note' ? {} : { replyTo };
  return { clientKey: clientKey(), recipient, kind, text: text.trim(), files, ...answer, at, problem: null };
}

export type ComposerDesk = ReturnType<typeof useComposer>;

/** Enter sends; not while an input method still offers characters. */
export function sendsBy(event: KeyboardEvent, send: () => void): void {
  if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
    event.preventDefault();
    send();
  }
}

/** Escape leaves the answered or changed message alone; it does not leave the conversation then. */
export function leavesBy(event: KeyboardEvent, { draft, leaveAlone }: ComposerDesk): void {
  if (event.key === 'Escape' && !event.nativeEvent.isComposing && (draft.editing !== null || draft.replyTo !== null)) {
    event.stopPropagation();
    leaveAlone();
  }
}

/** Up, in an empty composer, goes back to one's last words. */
export function editsBy(event: KeyboardEvent, { draft, edit }: ComposerDesk, last: Message | null): void {
  if (event.key === 'ArrowUp' && draft.text === '' && draft.files.length === 0 && last !== null) {
    event.preventDefault();
    edit(last);
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
function useFocusOnArrival(field: RefObject<HTMLTextAreaElement | null>, { replyTo, editing: changed }: Draft): void {
  const about = changed?.message ?? replyTo;
  // biome-ignore lint/correctness/useExhaustiveDependencies: an answer begun in the thread goes on here
  useEffect(() => {
    if (window.matchMedia('(pointer: fine)').matches) {
      field.current?.focus();
    }
  }, [field, about]);
}
