import type { Channel, Conversation, Message, Messenger, Presence } from '../api';

/** What the server pushes; facts of which applying one twice is harmless. */
export type Frame = ConversationFrame | MessageFrame | VisitFrame | ChannelFrame;

export interface ConversationFrame {
  type: 'conversation';
  version: number;
  conversation: Conversation;
}

export interface MessageFrame {
  type: 'message';
  version: number;
  conversationId: number;
  message: Message;
}

export interface VisitFrame {
  type: 'visit';
  version: number;
  conversationId: number;
  visit: Presence;
}

/** A channel has changed: screens that show it fetch it again. */
export interface ChannelFrame {
  type: 'channel';
  version: number;
  channelId: number;
  messenger: Messenger;
  name: string;
  state: Channel['state'] | 'disconnected';
  /** The code of what is wrong; null when nothing is. */
  problem: string | null;
}

/** The first words of a connection: where the server stands, and whether our gap is too old to be filled. */
export interface Hello {
  type: 'hello';
  epoch: string;
  version: number;
  resync: boolean;
}

export interface Pong {
  type: 'pong';
}

export type ServerWord = Hello | Pong | Frame;

type Fields = Record<string, unknown>;

/** Reads one text of the socket; null when it is none of the words we know, whole. */
export function readWord(text: unknown): ServerWord | null {
  const word = parse(text);
  return word !== null && isWord(word) ? (word as unknown as ServerWord) : null;
}

function isWord(word: Fields): boolean {
  switch (word.type) {
    case 'pong':
      return true;
    case 'hello':
      return typeof word.epoch === 'string' && isNumber(word.version) && typeof word.resync === 'boolean';
    case 'conversation':
      return isNumber(word.version) && isRevised(word.conversation);
    case 'message':
      return isNumber(word.version) && isNumber(word.conversationId) && isRevised(word.message);
    case 'visit':
      return isNumber(word.version) && isNumber(word.conversationId) && isPresence(word.visit);
    case 'channel':
      return isNumber(word.version) && isNumber(word.channelId) && typeof word.state === 'string';
    default:
      return false;
  }
}

function isRevised(value: unknown): boolean {
  return isFields(value) && isNumber(value.id) && isNumber(value.revision);
}

function isPresence(value: unknown): boolean {
  return isFields(value) && typeof value.online === 'boolean';
}

function parse(text: unknown): Fields | null {
  try {
    const value: unknown = typeof text === 'string' ? JSON.parse(text) : null;
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}
