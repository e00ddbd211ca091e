/** What the server says, field by field as in `docs/api.md`. Only types live here. */

/** A moment in ISO 8601, UTC. */
export type Instant = string;
/** A day in the project's time zone: `2026-11-22`. */
export type Day = string;

export type Locale = 'en' | 'uk' | 'ru';
export type Role = 'owner' | 'admin' | 'supervisor' | 'manager' | 'viewer';
export type Messenger = 'telegram' | 'viber' | 'messenger';

/** What managers can do in a messenger besides writing. */
export type Ability = 'edit' | 'delete' | 'reply' | 'typing' | 'seen' | 'place' | 'receipts';

export interface Person {
  id: number;
  name: string;
}

export interface Me {
  staff: { id: number; name: string; email: string; locale: Locale };
  projects: ProjectMembership[];
}

export interface ProjectMembership {
  id: number;
  name: string;
  role: Role;
}

export interface Project {
  id: number;
  name: string;
  key: string;
  timeZone: string;
  quietSeconds: number;
  autoCloseSeconds: number;
  results: string[];
  /** Null for round the clock. */
  workingHours: WorkingHours | null;
  scriptTag: string;
  scriptSeen: { host: string; at: Instant } | null;
}

/** By weekday from when to when, in the project's time zone: `[["09:00","13:00"],["14:00","24:00"]]`. */
export type WorkingHours = Record<'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun', [from: string, to: string][]>;

export interface Staff {
  id: number;
  name: string;
  email: string;
  role: Role;
  online: boolean;
}

export interface Invite {
  id: number;
  email: string;
  role: Role;
  expiresAt: Instant;
  link: string | null;
}

export interface InvitePreview {
  projectName: string;
  email: string;
  role: Role;
  known: boolean;
}

export interface Channel {
  id: number;
  messenger: Messenger;
  name: string;
  address: string;
  link: string;
  state: 'active' | 'paused' | 'broken';
  delivery: 'webhook' | 'polling';
  problem: { code: string; detail: string | null; since: Instant } | null;
  abilities: Ability[];
  /** The first words to a client who opens the chat; null for none of one's own. */
  welcome: string | null;
  /** Whether the messenger shows such words at all. */
  welcomes: boolean;
  lastEventAt: Instant | null;
  checkedAt: Instant | null;
  /** How many events the platform could not deliver yet; null where it does not tell. */
  platformWaiting: number | null;
  waiting: number;
  setAside: number;
  connectedAt: Instant;
}

export interface ClientSummary {
  id: number;
  name: string;
  nickname: string | null;
  /** The address of the picture. */
  avatar: string | null;
  language: string | null;
}

export interface Client {
  id: number;
  name: string;
  phone: string | null;
  email: string | null;
  language: string | null;
  identities: Identity[];
  /** What they were called before, newest first. */
  formerly: FormerName[];
}

export interface FormerName {
  at: Instant;
  field: 'name' | 'nickname';
  before: string | null;
  after: string | null;
}

export interface Identity {
  id: number;
  channelId: number;
  messenger: Messenger;
  name: string;
  nickname: string | null;
  avatar: string | null;
  blocked: boolean;
  lastInboundAt: Instant | null;
}

export interface SourceSummary {
  source: string;
  medium: string;
  campaign: string;
}

export interface Source extends SourceSummary {
  term: string;
  content: string;
  clickId: string | null;
  referrer: string | null;
  landingPage: string | null;
}

export interface Presence {
  online: boolean;
  page: string | null;
}

export interface Visit {
  id: number;
  startedAt: Instant;
  lastSeenAt: Instant;
  online: boolean;
  language: string | null;
  device: string | null;
  source: Source;
  firstSource: Source | null;
  pages: PageView[];
}

export interface PageView {
  at: Instant;
  url: string;
  title: string | null;
}

export interface Conversation {
  id: number;
  revision: number;
  state: 'open' | 'closed' | 'logged';
  messenger: Messenger;
  channelId: number;
  client: ClientSummary;
  manager: Person | null;
  createdAt: Instant;
  closedAt: Instant | null;
  closedAutomatically: boolean;
  result: string | null;
  tags: string[];
  comment: string | null;
  lastMessage: { kind: MessageKind; text: string | null; at: Instant } | null;
  waitingSince: Instant | null;
  logDueAt: Instant | null;
  source: SourceSummary;
  /** Whether the client came with a link that belongs to somebody else's visit. */
  sharedLink: boolean;
  visit: Presence | null;
}

export interface Facts {
  firstResponseSeconds: number | null;
  durationSeconds: number | null;
  inbound: number;
  outbound: number;
}

export type ReachReason =
  | 'blocked-by-client'
  | 'channel-disconnected'
  | 'channel-broken'
  | 'channel-paused'
  | 'window-closed'
  | 'human-agent';

export interface Reach {
  can: boolean;
  /** Why not; or why messages wait; or on what condition one may write. */
  reason: ReachReason | null;
  /** When the platform's rules close the door; null when they do not. */
  until: Instant | null;
}

export interface Earlier {
  id: number;
  messenger: Messenger;
  createdAt: Instant;
  result: string | null;
}

export interface Thread {
  conversation: Conversation;
  client: Client;
  visit: Visit | null;
  facts: Facts;
  reach: Reach;
  abilities: Ability[];
  messages: Message[];
  earlier: Earlier[];
}

/** Everything about a client that *Write* needs before the first word. */
export interface ClientPage {
  client: Client;
  conversationId: number | null;
  reach: Reach;
  abilities: Ability[];
  earlier: Earlier[];
}

export type MessageKind = 'inbound' | 'outbound' | 'note' | 'event';
export type DeliveryState = 'queued' | 'sending' | 'sent' | 'delivered' | 'read' | 'failed' | 'unknown';

export interface Message {
  id: number;
  revision: number;
  kind: MessageKind;
  at: Instant;
  author: Person | null;
  text: string | null;
  content: Content | null;
  details: Details | null;
  reactions: Reaction[] | null;
  state: DeliveryState | null;
  failure: { code: string; detail: string | null } | null;
  editedAt: Instant | null;
  /** What it said before it was edited, oldest first. */
  versions: Version[] | null;
  deletedAt: Instant | null;
  clientKey: string | null;
  replyTo: number | null;
  event: TimelineEvent | null;
}

/** What surrounds a message. */
export interface Details {
  marks?: Mark[];
  /** The words of the answered message that were picked out. */
  quote?: string;
  /** Messages with the same one were sent together. */
  album?: string;
  forwardedFrom?: string;
  /** Where it was written, if not here: `facebook-inbox`, `telegram-business`, `unknown` or a program's name. */
  elsewhere?: string;
}

export type MarkStyle =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strikethrough'
  | 'spoiler'
  | 'quote'
  | 'code'
  | 'pre'
  | 'link';

/** How a piece of a text is formatted; offset and length in UTF-16 units. */
export interface Mark {
  style: MarkStyle;
  offset: number;
  length: number;
  url: string | null;
}

export interface Reaction {
  by: 'client';
  emoji: string;
}

export interface Version {
  text: string;
  until: Instant;
}

export interface StoredFile {
  id: number;
  name: string;
  type: string;
  size: number;
  width: number | null;
  height: number | null;
  durationSeconds: number | null;
}

export type MediaType = 'photo' | 'video' | 'animation' | 'audio' | 'voice' | 'video-note' | 'document' | 'sticker';

export interface MediaContent {
  type: MediaType;
  file: StoredFile | null;
  problem: 'too-large' | 'gone' | 'not-allowed' | 'disk-full' | 'loading' | null;
  emoji: string | null;
}

export interface LocationContent {
  type: 'location';
  latitude: number;
  longitude: number;
  title: string | null;
  address: string | null;
  /** Whether it moves. */
  live: boolean;
}

/** A link, a post or a story that the client passed on. */
export interface SharedContent {
  type: 'shared';
  kind: string;
  title: string | null;
  url: string | null;
}

export type Content =
  | MediaContent
  | LocationContent
  | SharedContent
  | { type: 'contact'; name: string; phone: string }
  | { type: 'pressed'; payload: string }
  | { type: 'unsupported'; platformKind: string };

export type TimelineEvent =
  | { name: 'opened'; page: string | null; source: Source | null }
  | { name: 'taken' }
  | { name: 'closed'; result: string | null }
  | { name: 'closed-automatically' }
  | { name: 'reopened'; by: 'client' | 'staff' | 'elsewhere' }
  | { name: 'blocked' }
  | { name: 'unblocked' }
  | { name: 'shared-link' };

/** One finished conversation in the message log. */
export interface LogRow {
  id: number;
  client: ClientSummary;
  messenger: Messenger;
  channelId: number;
  lastReply: { by: 'client' | 'manager' | 'automatic'; name: string | null; at: Instant } | null;
  unanswered: boolean;
  createdAt: Instant;
  closedAt: Instant;
  loggedAt: Instant;
  closedBy: string | null;
  closedAutomatically: boolean;
  manager: Person | null;
  /** Everybody who answered. */
  participants: Person[];
  source: Source;
  /** Whether the client came with a link that belongs to somebody else's visit. */
  sharedLink: boolean;
  result: string | null;
  tags: string[];
  comment: string | null;
  firstResponseSeconds: number | null;
  durationSeconds: number | null;
  inbound: number;
  outbound: number;
  messages: number;
  /** How many messages carry a file. */
  attachments: number;
  /** 0 to 100, of all its reviews; null while nobody has reviewed it (or everything was left out). */
  score: number | null;
  reviewedAt: Instant | null;
}

export interface LogPage {
  rows: LogRow[];
  next: string | null;
}

export interface LogCount {
  count: number;
  more: boolean;
}

/** Something that the log can be narrowed to, and how many conversations have it. */
export interface LogValue {
  /** As the filter takes it. */
  value: string;
  label: string;
  count: number;
}

/** From where to where a hit reaches, in UTF-16 units. */
export type HitRange = [from: number, to: number];

/** Where a search found a conversation: in the client's names, and in the first of so many messages. */
export interface LogHit {
  id: number;
  name: HitRange[];
  nickname: HitRange[];
  message: {
    id: number;
    kind: MessageKind;
    at: Instant;
    author: string | null;
    /** An extract around the first hit. */
    text: string;
    marks: HitRange[];
  } | null;
  count: number;
}

/** All hits within one conversation. */
export interface ThreadHits {
  messages: { id: number; marks: HitRange[] }[];
  name: HitRange[];
  nickname: HitRange[];
}

/** A filter with its order and columns, under a name. */
export interface LogSavedView {
  id: number;
  name: string;
  shared: boolean;
  /** As the log's address has it, without the question mark. */
  query: string;
  own: boolean;
  author: string | null;
}

export type ExportFormat = 'csv' | 'xlsx';
export type ExportRows = 'conversations' | 'messages';
export type Delimiter = 'comma' | 'semicolon';

/** A file that the server writes in the background and keeps for a week. */
export interface LogExport {
  id: number;
  format: ExportFormat;
  rows: ExportRows;
  delimiter: Delimiter;
  /** The filter and order as the server was asked. */
  query: string;
  state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  /** Rows so far. */
  done: number;
  /** Rows to come in all; null while nobody knows. */
  total: number | null;
  /** Bytes. */
  size: number | null;
  fileName: string | null;
  author: Person;
  createdAt: Instant;
  finishedAt: Instant | null;
  expiresAt: Instant | null;
  problem: string | null;
}
