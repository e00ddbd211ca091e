import type { Conversation, Message } from '../../common/api';
import type { Frame } from '../../common/live/frames';
import type { PhoneState } from '../memory/state';

/** A message of a client that somebody here should hear about. */
export interface Alert {
  conversation: Conversation;
  message: Message;
}

/** Older messages come with the gap after a sleep: they are seen in the list and need no noise. */
const FRESH_MS = 2 * 60_000;

/**
 * Whether a fact is a client's new message for this manager: one in their own conversation or in nobody's. What a
 * colleague answers is the colleague's.
 */
export function alertOf(frame: Frame, state: PhoneState, me: number, now: number): Alert | null {
  if (frame.type !== 'message' || frame.message.kind !== 'inbound' || frame.message.editedAt !== null) {
    return null;
  }
  const conversation = state.conversations.find(({ id }) => id === frame.conversationId);
  const fresh = now - Date.parse(frame.message.at) < FRESH_MS;
  if (conversation === undefined || !fresh) {
    return null;
  }
  const { manager } = conversation;
  return manager === null || manager.id === me ? { conversation, message: frame.message } : null;
}
