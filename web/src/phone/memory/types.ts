import type { Conversation, Message, StoredFile } from '../../common/api';

/** Answer of `GET …/conversations`. */
export interface Snapshot {
  epoch: string;
  version: number;
  conversations: Conversation[];
}

/** To whom something is written: into a conversation, or to a client who has none running. */
export type Recipient = { conversation: number } | { client: number };

/** A point on the map, in degrees. */
export interface Place {
  latitude: number;
  longitude: number;
}

/** What the server stores as a message. */
export interface Letter {
  clientKey: string;
  kind: 'outbound' | 'note';
  text: string;
  files: number[];
  replyTo?: number;
  place?: Place;
}

/** A message on its way to the server. `problem` is the code of a final refusal; null while it is tried. */
export interface Outgoing {
  clientKey: string;
  recipient: Recipient;
  kind: Letter['kind'];
  text: string;
  files: StoredFile[];
  replyTo?: number;
  place?: Place;
  at: string;
  problem: string | null;
}

/** The server's word that a message is stored, and in which conversation. */
export interface Stored {
  conversationId: number;
  message: Message;
}

/** What the close dialog asks for. */
export interface Closing {
  result: string | null;
  tags: string[];
  comment: string;
}

/** A signal to the client that is no message. */
export type Signal = 'typing' | 'seen';

/** Goes to a conversation, or back to the list; `replace` leaves no step to come back to. */
export type Opening = (conversation: number | null, how?: 'replace') => void;
