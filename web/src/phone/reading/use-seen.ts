import { useEffect, useSyncExternalStore } from 'react';
import type { Conversation } from '../../common/types';
import { useDesk, usePhoneView } from '../use-phone';
import { forgetGone, markSeen } from './seen';

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

/** Counts a conversation on screen as read, as long as somebody can see the screen. */
export function useReading(conversation: Conversation | undefined): void {
  const { seen } = useDesk();
  useEffect(() => {
    const look = () => {
      if (conversation !== undefined && document.visibilityState === 'visible') {
        markSeen(seen, conversation);
      }
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [seen, conversation]);
}
