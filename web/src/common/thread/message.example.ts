import type { Message } from '../api';

let ids = 0;

/** A message for tests, with a number of its own. */
export function message(change: Partial<Message> = {}): Message {
  ids += 1;
  return {
    id: ids,
    revision: 1,
    kind: 'inbound',
    at: '2026-11-22T12:00:00Z',
    author: null,
    text: 'text',
    content: null,
    details: null,
    reactions: null,
    state: null,
    failure: null,
    editedAt: null,
    versions: null,
    deletedAt: null,
    clientKey: null,
    replyTo: null,
    event: null,
    ...change,
  };
}
