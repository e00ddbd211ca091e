import type { Conversation, Message, Thread } from '../../common/api';
import type { ConversationFrame, Frame } from '../../common/live/frames';

/** What the console knows: every conversation that is not logged yet, and the messages of the threads it has opened. */
export interface PhoneState {
  /** Of the last snapshot; frames up to it are part of it. */
  readonly version: number;
  readonly conversations: readonly Conversation[];
  readonly messages: Readonly<Record<number, readonly Message[]>>;
}

export const EMPTY: PhoneState = { version: 0, conversations: [], messages: {} };

/** The state after a fact. A fact that is older than what is held, or not about us, changes nothing. */
export function apply(state: PhoneState, frame: Frame): PhoneState {
  switch (frame.type) {
    case 'conversation':
      return isNews(state, frame) ? withConversation(state, frame.conversation) : state;
    case 'message':
      return withMessages(state, frame.conversationId, [frame.message]);
    case 'visit': {
      const conversation = state.conversations.find(({ id }) => id === frame.conversationId);
      return conversation === undefined || frame.version <= state.version
        ? state
        : replaced(state, { ...conversation, visit: frame.visit });
    }
    // Whether messages go out now is asked for with the thread.
    case 'channel':
      return state;
    default:
      return frame satisfies never;
  }
}

// A frame that the snapshot already contains must not bring back a conversation which has left since.
function isNews(state: PhoneState, { version, conversation }: ConversationFrame): boolean {
  return version > state.version || state.conversations.some(({ id }) => id === conversation.id);
}

/** The state after a snapshot: it decides which conversations there are, newer knowledge about them stays. */
export function withSnapshot(
  state: PhoneState,
  snapshot: { version: number; conversations: readonly Conversation[] },
): PhoneState {
  const held = new Map(state.conversations.map((each) => [each.id, each]));
  const conversations = snapshot.conversations.map((each) => newer(held.get(each.id), each));
  return { ...state, version: snapshot.version, conversations: conversations.toSorted(byUrgency) };
}

/** The state after a thread was fetched; from now on its messages are kept up to date. */
export function withThread(state: PhoneState, { conversation, messages }: Thread): PhoneState {
  const opened = {
    ...state,
    messages: { ...state.messages, [conversation.id]: state.messages[conversation.id] ?? [] },
  };
  return withMessages(withConversation(opened, conversation), conversation.id, messages);
}

/** The state after an answer or a frame told about a conversation. A logged one leaves the lists. */
export function withConversation(state: PhoneState, conversation: Conversation): PhoneState {
  const held = state.conversations.find(({ id }) => id === conversation.id);
  if (held !== undefined && held.revision >= conversation.revision) {
    return state;
  }
  if (conversation.state === 'logged') {
    return { ...state, conversations: state.conversations.filter(({ id }) => id !== conversation.id) };
  }
  return replaced(state, conversation);
}

/** The state with messages added or brought up to date; messages of a thread that nobody opened are not kept. */
export function withMessages(state: PhoneState, conversation: number, news: readonly Message[]): PhoneState {
  const held = state.messages[conversation];
  if (held === undefined) {
    return state;
  }
  const byId = new Map(held.map((message) => [message.id, message]));
  for (const message of news) {
    byId.set(message.id, newer(byId.get(message.id), message));
  }
  const messages = [...byId.values()].sort(byTime);
  return { ...state, messages: { ...state.messages, [conversation]: messages } };
}

function replaced(state: PhoneState, conversation: Conversation): PhoneState {
  const others = state.conversations.filter(({ id }) => id !== conversation.id);
  return { ...state, conversations: [...others, conversation].sort(byUrgency) };
}

function newer<Revised extends { revision: number }>(held: Revised | undefined, told: Revised): Revised {
  return held !== undefined && held.revision > told.revision ? held : told;
}

/** The client who has waited longest comes first, then the liveliest conversation; closed ones come last. */
function byUrgency(one: Conversation, other: Conversation): number {
  return (
    Number(one.state === 'closed') - Number(other.state === 'closed') ||
    Number(one.waitingSince === null) - Number(other.waitingSince === null) ||
    moment(one.waitingSince) - moment(other.waitingSince) ||
    moment(lastActivity(other)) - moment(lastActivity(one)) ||
    other.id - one.id
  );
}

function byTime(one: Message, other: Message): number {
  return moment(one.at) - moment(other.at) || one.id - other.id;
}

function lastActivity(conversation: Conversation): string {
  return conversation.lastMessage?.at ?? conversation.createdAt;
}

function moment(at: string | null): number {
  return at === null ? 0 : Date.parse(at);
}
