import type { Message, Person, Thread } from '../../common/api';

const LONGEST = 90;

/** The messages that can be commented on: what was said, not what happened. */
export function spoken(messages: readonly Message[]): Message[] {
  return messages.filter(({ kind, deletedAt }) => kind !== 'event' && !deletedAt);
}

/** The beginning of a message; null when it has no words. */
export function extract({ text }: Message): string | null {
  const line = text?.replace(/\s+/g, ' ').trim();
  if (!line) {
    return null;
  }
  const letters = [...line];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('').trimEnd()}…` : line;
}

/** Whose work a review can judge: the responsible manager first, then everybody else who answered. */
export function reviewable({ conversation, messages }: Thread): Person[] {
  const answered = messages.flatMap(({ kind, author }) => (kind === 'outbound' && author ? [author] : []));
  const all = conversation.manager ? [conversation.manager, ...answered] : answered;
  return [...new Map(all.map((each) => [each.id, each])).values()];
}
