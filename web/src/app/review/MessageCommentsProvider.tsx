import { type ReactNode, useMemo, useState } from 'react';
import { MessageCommentsContext } from './message-comments';

/** Stands around a thread and its review panel. */
export function MessageCommentsProvider({ children }: { children: ReactNode }) {
  const [message, choose] = useState<number | null>(null);
  const value = useMemo(() => ({ message, choose }), [message]);
  return <MessageCommentsContext value={value}>{children}</MessageCommentsContext>;
}
