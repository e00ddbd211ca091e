import type { Conversation } from '../../common/api';
import { Kept } from './kept';

/** Up to which moment somebody has read a conversation in this browser. */
export interface Seen {
  conversation: number;
  until: string;
}

/** What one person has read in one project. */
export function seenOf(project: number, staff: number, storage: Storage | null): Kept<Seen> {
  return new Kept(`rozmova.seen.${project}.${staff}.`, storage);
}

/** Unread is not unanswered: it goes by looking, the other by an answer. */
export function isUnread(seen: Kept<Seen>, { id, state, lastMessage }: Conversation): boolean {
  return state === 'open' && lastMessage?.kind === 'inbound' && lastMessage.at > (seen.get(id)?.until ?? '');
}

/** Remembers that the newest message was looked at. */
export function markSeen(seen: Kept<Seen>, { id, lastMessage }: Conversation): void {
  const until = lastMessage?.at ?? '';
  if (until > (seen.get(id)?.until ?? '')) {
    seen.set(id, { conversation: id, until });
  }
}

/** Forgets conversations that have left the lists, so that nothing piles up over the years. */
export function forgetGone(seen: Kept<Seen>, conversations: readonly Conversation[]): void {
  const present = new Set(conversations.map(({ id }) => id));
  for (const { conversation } of seen.all()) {
    if (!present.has(conversation)) {
      seen.delete(conversation);
    }
  }
}
