import { useEffect, useEffectEvent } from 'react';
import { laneOf } from '../memory/outbox';
import type { Opening, Recipient } from '../memory/types';
import { useDesk } from '../memory/use-phone';

/** Goes to the conversation that the first message to a client has begun. */
export function useFollow(recipient: Recipient, onOpen: Opening): void {
  const { phone } = useDesk();
  const lane = laneOf(recipient);
  const follow = useEffectEvent((conversation: number) => onOpen(conversation, 'replace'));
  useEffect(
    () =>
      phone.onStored(({ conversationId }, outgoing) => {
        if ('client' in outgoing.recipient && laneOf(outgoing.recipient) === lane) {
          follow(conversationId);
        }
      }),
    [phone, lane],
  );
}
