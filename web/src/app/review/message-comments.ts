import { createContext, useContext } from 'react';

/**
 * The message that somebody is about to comment on, shared between the thread, which offers it, and the review panel,
 * where it is written.
 */
export interface MessageComments {
  message: number | null;
  choose: (message: number | null) => void;
}

export const MessageCommentsContext = createContext<MessageComments | null>(null);

/** For the thread: chooses a message to comment on; null where no review panel stands beside it. */
export function useCommentOn(): ((message: number) => void) | null {
  return useContext(MessageCommentsContext)?.choose ?? null;
}
