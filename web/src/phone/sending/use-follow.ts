import { useEffect, useEffectEvent } from 'react';
import type { Opening, Recipient } from '../types';
import { useDesk } from '../use-phone';
import { laneOf } from './outbox';

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
