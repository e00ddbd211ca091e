import type { Day, Instant, Message, Person } from '../api';
import { dayOf } from '../format';

/** What a thread shows from top to bottom. */
export type TimelineItem =
  | { type: 'day'; key: string; day: Day; at: Instant }
  | { type: 'event'; key: string; message: Message; opensDay: boolean }
  | { type: 'group'; key: string; side: Side; author: Person | null; named: boolean; messages: Message[] };

export type Side = 'inbound' | 'outbound' | 'note';

/**
 * Messages in order, as days, events and groups: neighbours of the same side, author and minute stand together,
 * so that time and state need to be told only once.
 */
export function timeline(messages: readonly Message[], timeZone: string): TimelineItem[] {
  const items: TimelineItem[] = [];
  let day: Day | null = null;
  let lastVoice: number | null = null;
  for (const message of inOrder(messages)) {
    const messageDay = dayOf(message.at, timeZone);
    const opensDay = messageDay !== day;
    day = messageDay;
    if (message.kind === 'event' || isArrival(message)) {
      items.push({ type: 'event', key: keyOf(message), message, opensDay });
      continue;
    }
    if (opensDay) {
      items.push({ type: 'day', key: `day-${messageDay}`, day: messageDay, at: message.at });
    }
    const before = items.at(-1);
    if (before?.type === 'group' && belongs(before, message)) {
      before.messages.push(message);
      continue;
    }
    const author = message.kind === 'inbound' ? null : message.author;
    const named = author !== null && author.id !== lastVoice;
    lastVoice = author?.id ?? lastVoice;
    items.push({ type: 'group', key: keyOf(message), side: message.kind, author, named, messages: [message] });
  }
  return items;
}

/** Whether the client said nothing but by which link they came. */
export function isArrival({ content, text }: Pick<Message, 'content' | 'text'>): boolean {
  return content?.type === 'unsupported' && content.platformKind === 'arrival' && !text;
}

/** The order of a thread: by time, then by number. */
export function inOrder(messages: readonly Message[]): Message[] {
  return [...messages].sort((one, other) => Date.parse(one.at) - Date.parse(other.at) || one.id - other.id);
}

// A message that is still on its way has no number of the server's yet; its own key keeps it apart from others.
function keyOf(message: Message): string {
  return message.clientKey ?? String(message.id);
}

type Group = Extract<TimelineItem, { type: 'group' }>;

function belongs(group: Group, message: Message): boolean {
  const last = group.messages.at(-1);
  return (
    last !== undefined &&
    group.side === message.kind &&
    (message.kind === 'inbound' || sameVoice(last, message)) &&
    minuteOf(last.at) === minuteOf(message.at) &&
    !needsAttention(last)
  );
}

function sameVoice(one: Message, other: Message): boolean {
  return (
    one.author?.id === other.author?.id &&
    one.details?.elsewhere === other.details?.elsewhere &&
    one.details?.automatic === other.details?.automatic
  );
}

/** A failed or doubtful message speaks for itself: it never hides inside a group. */
export function needsAttention(message: Message): boolean {
  return message.state === 'failed' || message.state === 'unknown';
}

function minuteOf(at: Instant): number {
  return Math.floor(Date.parse(at) / 60_000);
}
