import { useEffect, useSyncExternalStore } from 'react';
import type { Ability, Conversation } from '../../common/api';
import { forgetGone, isUnread, markSeen } from '../memory/seen';
import { useDesk, usePhoneView } from '../memory/use-phone';

/** What was read in this browser; the component is drawn again when that changes. */
export function useSeen() {
  const { phone, seen } = useDesk();
  const { loads } = usePhoneView(phone);
  useSyncExternalStore(seen.subscribe, seen.changes);
  useEffect(() => {
    if (loads > 0) {
      forgetGone(seen, phone.view().state.conversations);
    }
  }, [phone, seen, loads]);
  return seen;
}

/** Counts a conversation on screen as read, as long as somebody can see the screen; the client may see it, too. */
export function useReading(conversation: Conversation | undefined, abilities: readonly Ability[]): void {
  const { phone, seen } = useDesk();
  const tells = abilities.includes('seen');
  useEffect(() => {
    const look = () => {
      if (conversation !== undefined && document.visibilityState === 'visible') {
        if (tells && isUnread(seen, conversation)) {
          phone.signal(conversation.id, 'seen');
        }
        markSeen(seen, conversation);
      }
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [phone, seen, conversation, tells]);
}
