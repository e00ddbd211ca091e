import type { Ability, Message } from '../api';

/** Who looks at a thread, and what its messenger allows. */
export interface Writer {
  id: number;
  abilities: readonly Ability[];
}

/** States in which the platform has a message, and can be asked to change it. */
const THERE: readonly (string | null)[] = ['sent', 'delivered', 'read'];

/** Whether a text can be changed: while it waits, by ourselves; later if the messenger does it. */
export function mayEdit(message: Message, { id, abilities }: Writer): boolean {
  return (
    isOwn(message, id) &&
    message.text !== null &&
    message.text !== '' &&
    (message.state === 'queued' || (THERE.includes(message.state) && abilities.includes('edit')))
  );
}

/** Whether a message can be taken back: what never left always can. */
export function mayTakeBack(message: Message, { id, abilities }: Writer): boolean {
  return (
    isOwn(message, id) &&
    (message.state === 'queued' ||
      message.state === 'failed' ||
      (THERE.includes(message.state) && abilities.includes('delete')))
  );
}

/** Whether a message can be answered in particular. */
export function mayReply(message: Message, { abilities }: Writer): boolean {
  const there = message.kind === 'inbound' || (message.kind === 'outbound' && THERE.includes(message.state));
  return there && message.id > 0 && message.deletedAt === null && abilities.includes('reply');
}

/** The newest of one's own messages that can be changed. */
export function lastEditable(messages: readonly Message[], writer: Writer): Message | null {
  return messages.findLast((message) => mayEdit(message, writer)) ?? null;
}

// Below nought are those that the server has not stored yet.
function isOwn({ id, kind, author, deletedAt }: Message, me: number): boolean {
  return id > 0 && kind === 'outbound' && author?.id === me && deletedAt === null;
}
