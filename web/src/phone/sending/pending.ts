import type { MediaType, Message, MessageContent, Person, StoredFile } from '../../common/api';
import { laneOf } from '../memory/outbox';
import type { Outgoing, Recipient } from '../memory/types';

/**
 * A thread as the manager sees it: what the server has stored, and at its end what is still on the way. A message whose
 * key the server has echoed already is not shown twice.
 */
export function withPending(
  messages: readonly Message[],
  unsent: readonly Outgoing[],
  recipient: Recipient,
  me: Person,
): readonly Message[] {
  const ours = unsent.filter((each) => each.problem === null && laneOf(each.recipient) === laneOf(recipient));
  if (ours.length === 0) {
    return messages;
  }
  const stored = new Set(messages.map(({ clientKey }) => clientKey));
  const pending = ours.filter(({ clientKey }) => !stored.has(clientKey));
  return [...messages, ...pending.flatMap((each, at) => asMessages(each, me, at))];
}

/** As the server will store it: several files become several messages, the text is the caption of the first. */
function asMessages(outgoing: Outgoing, me: Person, at: number): Message[] {
  const contents = contentsOf(outgoing);
  return contents.map((content, part) => ({
    // Below every number that the server gives away, and in the order of writing.
    id: -1_000_000 + at * 100 + part,
    revision: 0,
    kind: outgoing.kind,
    at: outgoing.at,
    author: me,
    text: part === 0 ? outgoing.text : '',
    content,
    details: null,
    reactions: null,
    state: outgoing.kind === 'outbound' ? 'queued' : null,
    failure: null,
    editedAt: null,
    versions: null,
    deletedAt: null,
    clientKey: part === 0 ? outgoing.clientKey : `${outgoing.clientKey}-${part}`,
    replyTo: part === 0 ? (outgoing.replyTo ?? null) : null,
    event: null,
  }));
}

function contentsOf({ files, place }: Outgoing): (MessageContent | null)[] {
  if (place !== undefined) {
    return [{ type: 'location', ...place, title: null, address: null, live: false, until: null, ended: false }];
  }
  return files.length === 0 ? [null] : files.map(asContent);
}

function asContent(file: StoredFile): MessageContent {
  return { type: mediaTypeOf(file.type), file, problem: null, emoji: null };
}

function mediaTypeOf(type: string): MediaType {
  if (/^image\/(jpeg|png|webp)$/.test(type)) {
    return 'photo';
  }
  if (type === 'video/mp4') {
    return 'video';
  }
  return /^audio\/(mpeg|mp4|x-m4a)$/.test(type) ? 'audio' : 'document';
}
