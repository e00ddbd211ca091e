import { useCallback, useRef } from 'react';
import type { Ability } from '../../common/api';
import type { Recipient } from '../memory/types';
import { useDesk } from '../memory/use-phone';

/** Messengers show typing for about five seconds; while somebody types, it is repeated. */
const SPARING_MS = 4_000;

/** Tells the client that somebody types, now and then, where their messenger shows it. */
export function useTyping(recipient: Recipient, abilities: readonly Ability[]): () => void {
  const { phone } = useDesk();
  const last = useRef(0);
  const conversation = 'conversation' in recipient && abilities.includes('typing') ? recipient.conversation : null;
  return useCallback(() => {
    const now = Date.now();
    if (conversation !== null && now - last.current >= SPARING_MS) {
      last.current = now;
      phone.signal(conversation, 'typing');
    }
  }, [phone, conversation]);
}
