// Made by scripts/api.mjs from contract/openapi.json: change that, and not this.

/** A moment in ISO 8601, UTC. */
export type Instant = string;

/** A day in the project's time zone: `2026-11-22`. */
export type Day = string;

/** What managers can do in a messenger besides writing. */
export type Ability = 'edit' | 'delete' | 'reply' | 'typing' | 'seen' | 'place' | 'receipts';

/** A message from before our time, or from elsewhere. */
export interface AnsweredMessage {
  /** What it was besides words: a type of media, or the platform's own word. */
  kind: string | null;
  text: string | null;
  author: string | null;
}

export interface AuditEntry {
  id: number;
  at: Instant;
  staff: Person;
  action: string;
  /** By action; docs/api.md has them. */
  details: Record<string, unknown>;
  /** The network address; null of what was done in the background. */
  address: string | null;
}

export interface AuditPage {
  entries: AuditEntry[];
  next: string | null;
}

export interface BlockedEvent {
  name: 'blocked';
}

export interface Channel {
  id: number;
  messenger: Messenger;
  name: string;
  /** What links are made of: the bot's user name, Viber's URI, the Page's user name or id. */
  address: string;
  link: string;
  /** Paused: receives, and messages to clients wait. Broken: the platform refuses us, and they wait, too. */
  state: ChannelState;
  /** Polling where there is no public address. */
  delivery: ChannelDelivery;
  /** What is wrong, if anything is; an active channel may have a problem. */
  problem: ChannelProblem | null;
  abilities: Ability[];
  /** The first words to a client who opens the chat; null for none of one's own. */
  welcome: string | null;
  /** Whether the messenger shows such words at all. */
  welcomes: boolean;
  lastEventAt: Instant | null;
  /** When the platform was asked how the connection does. */
  checkedAt: Instant | null;
  /** How many events the platform could not deliver yet; null where it does not tell. */
  platformWaiting: number | null;
  /** Messages to clients in our queue. */
  waiting: number;
  /** Events that we could not process, kept in full. */
  setAside: number;
  connectedAt: Instant;
}

export interface ChannelConnection {
  messenger: Messenger;
  /** By name: token; of Messenger also appId and appSecret. */
  credentials: Record<string, string | null>;
  /** Whether the account's events are taken from another program. */
  takeOver?: boolean | null;
}

export interface ChannelCredentials {
  credentials: Record<string, string | null>;
}

export type ChannelDelivery = 'webhook' | 'polling';

export interface ChannelList {
  channels: Channel[];
}

export interface ChannelProblem {
  code: string;
  detail: string | null;
  since: Instant;
}

export type ChannelState = 'active' | 'paused' | 'broken';

export interface ChannelWelcome {
  /** Up to 1,000 characters; empty for the messenger's own. */
  text?: string | null;
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

export interface ClientPage {
  client: Client;
  conversationId: number | null;
  reach: Reach;
  abilities: Ability[];
  earlier: Earlier[];
}

export interface ClientSummary {
  id: number;
  name: string;
  nickname: string | null;
  /** The address of the picture on this server. */
  avatar: string | null;
  language: string | null;
}

export interface CloseRequest {
  result?: string | null;
  tags?: string[] | null;
  comment?: string | null;
}

export interface ClosedAutomaticallyEvent {
  name: 'closed-automatically';
}

export interface ClosedEvent {
  name: 'closed';
  result: string | null;
}

export interface ContactContent {
  type: 'contact';
  name: string;
  phone: string;
  /** Further numbers. */
  phones: string[];
  emails: string[];
}

export interface Conversation {
  id: number;
  /** Grows with every change: of two versions the greater holds. */
  revision: number;
  state: ConversationState;
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
  lastMessage: LastMessage | null;
  /** Since when the client waits for an answer; null when answered. */
  waitingSince: Instant | null;
  /** Of a closed one: when it stands in the log at the earliest. */
  logDueAt: Instant | null;
  source: SourceSummary;
  /** Whether the client came with a link that belongs to somebody else's visit. */
  sharedLink: boolean;
  /** Null when the client did not come from the site. */
  visit: Presence | null;
}

/** Logged: finished, it stands in the log and leaves the lists. */
export type ConversationState = 'open' | 'closed' | 'logged';

export interface Criterion {
  id: number;
  title: string;
  help: string | null;
  kind: CriterionKind;
  most: number | null;
  weight: number;
}

export interface CriterionAverage {
  id: number;
  scorecard: number;
  title: string;
  score: number | null;
}

export type CriterionKind = 'yes-no' | 'scale';

export interface CriterionRequest {
  id?: number | null;
  title: string;
  help?: string | null;
  kind: CriterionKind;
  most?: number | null;
  weight: number;
}

export type Delimiter = 'comma' | 'semicolon';

export type DeliveryState = 'queued' | 'sending' | 'sent' | 'delivered' | 'read' | 'failed' | 'unknown';

export interface DrawRequest {
  rule?: number | null;
  query?: string | null;
  count?: number | null;
}

export interface DrawnReviews {
  drawn: number;
}

export interface Earlier {
  id: number;
  messenger: Messenger;
  createdAt: Instant;
  result: string | null;
}

export type ExportFormat = 'csv' | 'xlsx';

export interface ExportRequest {
  format?: ExportFormat | null;
  rows?: ExportRows | null;
  delimiter?: Delimiter | null;
  query?: string | null;
}

export type ExportRows = 'conversations' | 'messages';

export type ExportState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

export interface Facts {
  /** From the client's first message to a manager's first answer, in working time. */
  firstResponseSeconds: number | null;
  /** From the first message to the closing. */
  durationSeconds: number | null;
  inbound: number;
  outbound: number;
}

export type FileProblem = 'too-large' | 'gone' | 'not-allowed' | 'disk-full' | 'loading';

export type FormerField = 'name' | 'nickname';

export interface FormerName {
  at: Instant;
  field: FormerField;
  before: string | null;
  after: string | null;
}

export interface HourReport {
  range: ReportRange;
  /** Seven days from Monday on, with 24 hours each. */
  cells: number[][];
  firstResponseMedian: ((number | null)[])[];
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

export interface Invite {
  id: number;
  email: string;
  role: Role;
  expiresAt: Instant;
  /** Told once, when it is made. */
  link: string | null;
}

export interface InviteAcceptance {
  name?: string | null;
  password: string;
  locale?: Locale | null;
}

export interface InvitePreview {
  projectName: string;
  email: string;
  role: Role;
  /** The address already signs in here, and only confirms. */
  known: boolean;
}

export interface InviteRequest {
  email: string;
  role: Role;
}

export interface LastMessage {
  kind: MessageKind;
  /** Its beginning; empty when the client sent something without words. */
  text: string;
  at: Instant;
}

export interface LastReply {
  by: ReplyBy;
  name: string | null;
  at: Instant;
}

export interface Launch {
  channel: number;
  messenger: Messenger;
  link: string;
  qr: QrPicture;
}

export interface LaunchOffer {
  launches: Launch[];
}

export interface LaunchRequest {
  visitor: string;
  tab: string;
  language?: string | null;
}

/** The client came by a link that is none of ours. */
export interface LinkedEvent {
  name: 'linked';
  /** What it carried; it names the campaign of a conversation that has none. */
  link: string;
}

export type Locale = 'en' | 'uk' | 'ru';

export interface LocationContent {
  type: 'location';
  latitude: number;
  longitude: number;
  title: string | null;
  address: string | null;
  /** Whether it moves: the message comes again with another place. */
  live: boolean;
  /** When it stops moving by itself. */
  until: Instant | null;
  /** Whether it moved until that was ended. */
  ended: boolean;
}

export interface LogCount {
  count: number;
  /** Whether there are more than were counted. */
  more: boolean;
}

/** A file that the server writes in the background and keeps for a week. */
export interface LogExport {
  id: number;
  format: ExportFormat;
  rows: ExportRows;
  delimiter: Delimiter;
  /** Filter and order as the server was asked. */
  query: string;
  state: ExportState;
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
  /** Of a failed one: why. */
  problem: string | null;
}

export interface LogExportList {
  exports: LogExport[];
}

/** Where a search found a conversation: in the client's names, and in the first of so many messages. */
export interface LogHit {
  id: number;
  name: [number, number][];
  nickname: [number, number][];
  message: LogHitExtract | null;
  count: number;
}

export interface LogHitExtract {
  id: number;
  kind: MessageKind;
  at: Instant;
  author: string | null;
  /** An extract around the first hit. */
  text: string;
  /** From where to where hits reach, in UTF-16 units. */
  marks: [number, number][];
}

export interface LogHitList {
  hits: LogHit[];
}

export interface LogManagers {
  managers: Person[];
}

export interface LogPage {
  rows: LogRow[];
  /** Where the next page begins; null at the end. */
  next: string | null;
}

export interface LogRow {
  id: number;
  client: ClientSummary;
  messenger: Messenger;
  channelId: number;
  lastReply: LastReply | null;
  unanswered: boolean;
  createdAt: Instant;
  closedAt: Instant;
  loggedAt: Instant;
  /** The name of who closed; null when the project's rule did. */
  closedBy: string | null;
  closedAutomatically: boolean;
  manager: Person | null;
  /** Everybody who answered. */
  participants: Person[];
  source: Source;
  sharedLink: boolean;
  result: string | null;
  tags: string[];
  comment: string | null;
  firstResponseSeconds: number | null;
  durationSeconds: number;
  inbound: number;
  outbound: number;
  messages: number;
  /** How many messages carry a file. */
  attachments: number;
  /** 0 to 100, of all its reviews; null while nobody has reviewed it, or everything was left out. */
  score: number | null;
  reviewedAt: Instant | null;
}

export interface LogValue {
  /** As the filter takes it. */
  value: string;
  label: string;
  count: number;
}

export interface LogValueList {
  values: LogValue[];
  more: boolean;
}

export interface ManagerAverages {
  manager: Person | null;
  reviews: number;
  score: number | null;
  criteria: CriterionAverage[];
}

export interface ManagerReport {
  range: ReportRange;
  rows: ReportManager[];
}

/** How a piece of a text is formatted. */
export interface Mark {
  style: MarkStyle;
  /** In UTF-16 units. */
  offset: number;
  /** In UTF-16 units. */
  length: number;
  url: string | null;
}

export type MarkStyle = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'spoiler' | 'quote' | 'code' | 'pre' | 'link';

export interface Me {
  staff: SignedIn;
  projects: ProjectMembership[];
}

export interface MeChange {
  name?: string | null;
  locale?: Locale | null;
}

export interface MediaContent {
  type: MediaType;
  file: StoredFile | null;
  /** Why there is no file; loading while it is on its way. */
  problem: FileProblem | null;
  emoji: string | null;
}

export type MediaType = 'photo' | 'video' | 'animation' | 'audio' | 'voice' | 'video-note' | 'document' | 'sticker';

/** One line of a thread. `at` orders it, then `id`. */
export interface Message {
  id: number;
  revision: number;
  kind: MessageKind;
  at: Instant;
  /** Who wrote or did it; null for the client, for time, and for what was written elsewhere. */
  author: Person | null;
  /** Empty for media without a caption, and for events. */
  text: string;
  /** What it carries besides text; null for plain text. */
  content: MessageContent | null;
  details: MessageDetails | null;
  reactions: Reaction[] | null;
  /** Of an outbound one: how far it came. Unknown: the platform's answer was lost. */
  state: DeliveryState | null;
  failure: MessageFailure | null;
  editedAt: Instant | null;
  /** What it was before it was edited, oldest first. */
  versions: MessageVersion[] | null;
  /** When it was taken back; the text is still told. */
  deletedAt: Instant | null;
  /** Made by the browser: a repeat returns the stored message. */
  clientKey: string | null;
  /** The id of the message that it answers to. */
  replyTo: number | null;
  /** Of an event: what happened. */
  event: TimelineEvent | null;
}

export interface MessageChange {
  text: string;
}

/** What a message carries besides its text; type tells which. */
export type MessageContent = MediaContent | LocationContent | ContactContent | PressedContent | SharedContent | UnsupportedContent;

/** What surrounds a message; what there is none of is left out. */
export interface MessageDetails {
  marks?: Mark[];
  /** The words of the answered message that were picked out. */
  quote?: string;
  /** Messages with the same one were sent together. */
  album?: string;
  /** Empty when the account has no name any more. */
  forwardedFrom?: string;
  /** What it answers to, when that does not stand here. */
  answered?: AnsweredMessage;
  /** Where it was written, if not here: facebook-inbox, telegram-business, unknown or a program's name. */
  elsewhere?: string;
  automatic?: boolean;
}

export interface MessageFailure {
  code: string;
  /** The platform's own words. */
  detail: string | null;
}

export interface MessageHit {
  id: number;
  marks: [number, number][];
}

export type MessageKind = 'inbound' | 'outbound' | 'note' | 'event';

export interface MessageVersion {
  text: string;
  /** What it carried; null for plain text, and where only the words were others. */
  content: MessageContent | null;
  until: Instant;
}

/** A messenger that can be connected. */
export type Messenger = 'telegram' | 'viber' | 'messenger';

export interface NewMessage {
  /** A UUID for each message, kept when it is repeated. */
  clientKey: string;
  kind?: NewMessageKind | null;
  /** Up to 20,000 characters. */
  text?: string | null;
  /** Ids of files, 10 at most. */
  files?: number[] | null;
  replyTo?: number | null;
  place?: Place | null;
}

export type NewMessageKind = 'outbound' | 'note';

export interface OpenedEvent {
  name: 'opened';
  page: string | null;
  source: Source | null;
}

export interface PageHit {
  visitor: string;
  tab: string;
  url: string;
  title?: string | null;
  referrer?: string | null;
  language?: string | null;
  timeZone?: string | null;
  device?: string | null;
}

export interface PageView {
  at: Instant;
  url: string;
  title: string | null;
}

export interface PeriodReport {
  range: ReportRange;
  messengers: string[];
  rows: ReportPeriod[];
}

export interface Person {
  id: number;
  name: string;
}

export interface Place {
  latitude: number;
  longitude: number;
}

export interface Presence {
  online: boolean;
  page: string | null;
}

export interface PressedContent {
  type: 'pressed';
  payload: string;
}

/** Why a request was refused (RFC 9457). */
export interface Problem {
  type: string;
  title: string;
  status: number;
  /** Stable; what screens translate. */
  code: ProblemCode;
  /** For people who call us by hand, in English. */
  detail: string | null;
  /** The input to mend, with dots into it: criteria.2.title. */
  field: string | null;
}

/** The stable name of a problem, which screens translate. Each status of a route says which it may have. */
export type ProblemCode = 'account-blocked' | 'account-gone' | 'account-not-authorized' | 'account-restricted' | 'account-suspended' | 'address-malformed' | 'address-over' | 'already-drawn' | 'already-logged' | 'already-reviewed' | 'answer-invalid' | 'answer-lost' | 'answer-missing' | 'app-id-malformed' | 'app-secret-malformed' | 'app-secret-refused' | 'auto-close-seconds-invalid' | 'bad-request' | 'blocked-by-client' | 'body-broken' | 'body-cut' | 'body-invalid' | 'body-missing' | 'body-too-large' | 'body-too-slow' | 'busy' | 'channel-broken' | 'channel-disconnected' | 'channel-taken' | 'conflict' | 'criteria-missing' | 'criterion-unknown' | 'cross-site' | 'cursor-malformed' | 'date-malformed' | 'deactivated' | 'disk-full' | 'downloads-busy' | 'email-invalid' | 'email-taken' | 'empty' | 'export-not-done' | 'export-too-long' | 'file-too-large' | 'file-unknown' | 'forbidden' | 'id-malformed' | 'internal' | 'invite-gone' | 'kind-unknown' | 'last-owner' | 'locale-unknown' | 'manager-unknown' | 'message-gone' | 'message-unknown' | 'messenger-unknown' | 'method-not-allowed' | 'missing' | 'name-missing' | 'name-taken' | 'name-too-long' | 'no-money' | 'no-public-address' | 'not-acceptable' | 'not-an-image' | 'not-failed' | 'not-found' | 'not-logged' | 'not-possible' | 'not-sent' | 'not-yours' | 'out-of-range' | 'password-common' | 'password-of-names' | 'password-pattern' | 'password-too-long' | 'password-too-short' | 'permission-missing' | 'pictures-waiting' | 'place-unknown' | 'platform-unreachable' | 'policy-block' | 'query-malformed' | 'query-too-long' | 'quiet-seconds-invalid' | 'refused' | 'required' | 'results-invalid' | 'role-invalid' | 'rule-unknown' | 'scopes-missing' | 'scorecard-archived' | 'scorecard-unknown' | 'setup-code-wrong' | 'setup-done' | 'sign-in-failed' | 'sign-in-needed' | 'signal-unknown' | 'size-unknown' | 'tab-invalid' | 'tags-too-long' | 'task-done' | 'text-too-long' | 'text-unusable' | 'time-zone-unknown' | 'token-malformed' | 'token-not-of-page' | 'token-of-another' | 'token-of-another-app' | 'token-refused' | 'too-long' | 'too-many' | 'too-many-attempts' | 'too-many-exports' | 'too-many-files' | 'too-many-periods' | 'too-many-requests' | 'too-old' | 'try-again' | 'unknown-value' | 'unsupported-media-type' | 'url-invalid' | 'visitor-invalid' | 'visitor-unknown' | 'webhook-elsewhere' | 'webhook-refused' | 'webhook-unreachable' | 'window-closed' | 'working-hours-invalid';

export interface Project {
  id: number;
  name: string;
  key: string;
  timeZone: string;
  language: Locale;
  quietSeconds: number;
  autoCloseSeconds: number;
  results: string[];
  /** Null for round the clock. */
  workingHours: WorkingHours | null;
  scriptTag: string;
  scriptSeen: ScriptSeen | null;
}

export interface ProjectChange {
  name?: string | null;
  timeZone?: string | null;
  language?: Locale | null;
  quietSeconds?: number | null;
  autoCloseSeconds?: number | null;
  results?: (string | null)[] | null;
  /** Days off may be left out; null is round the clock. */
  workingHours?: WorkingHoursChange | null;
}

export interface ProjectMembership {
  id: number;
  name: string;
  role: Role;
}

export interface QrPicture {
  size: number;
  /** An SVG path in a square of so many modules, without quiet zone. */
  path: string;
}

export interface Reach {
  can: boolean;
  /** Why not; or why messages wait; or on what condition one may write. */
  reason: ReachReason | null;
  /** When the platform's rules close the door; null when they do not. */
  until: Instant | null;
}

export type ReachReason = 'blocked-by-client' | 'channel-disconnected' | 'channel-broken' | 'channel-paused' | 'window-closed' | 'human-agent';

export interface Reaction {
  by: ReactionBy;
  emoji: string;
}

export type ReactionBy = 'client';

export type ReopenedBy = 'client' | 'staff' | 'elsewhere';

export interface ReopenedEvent {
  name: 'reopened';
  by: ReopenedBy;
}

export type ReplyBy = 'client' | 'manager' | 'automatic';

export interface ReportManager {
  manager: Person | null;
  taken: number;
  answered: number;
  closed: number;
  firstResponse: ReportQuickness;
  response: ReportQuickness;
  unanswered: number;
  closedUnanswered: number;
  silentOverDay: number;
  score: number | null;
}

export interface ReportPeriod {
  period: string;
  from: string;
  to: string;
  messengers: Record<string, number>;
  total: number;
  unanswered: number;
  firstResponseMedian: number | null;
}

/** Seconds of working time; null when nothing was measured. */
export interface ReportQuickness {
  median: number | null;
  p90: number | null;
}

export interface ReportRange {
  from: string;
  to: string;
}

export interface ReportRunning {
  newToday: number;
  open: number;
  silentOverDay: number;
}

export interface ReportSource {
  values: Record<string, string>;
  conversations: number;
  clients: number;
  unanswered: number;
  neverAnswered: number;
  firstResponse: ReportQuickness;
  results: Record<string, number>;
}

export interface ReportSummary {
  range: ReportRange;
  conversations: number;
  clients: number;
  unanswered: number;
  neverAnswered: number;
  answered: number;
  silentOverDay: number;
  closedAutomatically: number;
  firstResponse: ReportQuickness;
  response: ReportQuickness;
  score: number | null;
  running: ReportRunning;
}

export interface Review {
  id: number;
  conversation: number;
  scorecard: ReviewScorecard;
  manager: Person | null;
  reviewer: Person;
  score: number | null;
  answers: ReviewAnswer[];
  comment: string | null;
  comments: ReviewComment[];
  createdAt: Instant;
  changedAt: Instant | null;
  seenAt: Instant | null;
  /** Whether the caller made it. */
  own: boolean;
  summary: ReviewedConversation;
}

export interface ReviewAnswer {
  criterion: number;
  /** True or false, points of a scale, or null for not applicable. */
  value: boolean | number | null;
}

export interface ReviewAnswerRequest {
  criterion: number;
  /** True or false, points of a scale, or null for not applicable. */
  value?: boolean | number | null;
}

export interface ReviewAverages {
  managers: ManagerAverages[];
  all: TotalAverages;
}

export interface ReviewComment {
  id: number;
  message: number | null;
  author: Person;
  text: string;
  at: Instant;
  own: boolean;
}

export interface ReviewCommentRequest {
  message?: number | null;
  text: string;
}

export interface ReviewList {
  reviews: Review[];
}

export interface ReviewPage {
  reviews: Review[];
  next: string | null;
}

export interface ReviewQueue {
  tasks: ReviewTask[];
  open: number;
}

export interface ReviewRequest {
  conversation?: number | null;
  scorecard?: number | null;
  manager?: number | null;
  answers: (ReviewAnswerRequest | null)[];
  comment?: string | null;
  comments?: (ReviewCommentRequest | null)[] | null;
}

export interface ReviewRule {
  id: number;
  name: string;
  perManager: number;
  every: RuleInterval;
  query: string;
  active: boolean;
  author: Person;
  /** Null while it rests. */
  nextAt: Instant | null;
  open: number;
}

export interface ReviewRuleList {
  rules: ReviewRule[];
}

export interface ReviewRuleRequest {
  name: string;
  perManager: number;
  every: RuleInterval;
  query?: string | null;
  active?: boolean | null;
}

export interface ReviewScorecard {
  id: number;
  name: string;
  criteria: Criterion[];
}

export interface ReviewTask {
  id: number;
  rule: ReviewTaskRule | null;
  conversation: ReviewedConversation;
  manager: Person | null;
  drawnAt: Instant;
  /** When the rule draws again; null when it was drawn by hand. */
  dueAt: Instant | null;
}

export interface ReviewTaskRule {
  id: number;
  name: string;
}

export interface ReviewedConversation {
  id: number;
  client: ClientSummary;
  messenger: Messenger;
  channelId: number;
  manager: Person | null;
  participants: Person[];
  createdAt: Instant;
  closedAt: Instant;
  result: string | null;
  messages: number;
  unanswered: boolean;
  score: number | null;
  reviewedAt: Instant | null;
}

export type Role = 'owner' | 'admin' | 'supervisor' | 'manager' | 'viewer';

export interface RoleChange {
  role: Role;
}

export type RuleInterval = 'day' | 'week' | 'month';

export interface RunningConversations {
  /** Of the live connection, with version: from where frames are to be told. */
  epoch: string;
  version: number;
  conversations: Conversation[];
}

export interface SavedView {
  id: number;
  name: string;
  shared: boolean;
  /** As the log's address has it, without the question mark. */
  query: string;
  own: boolean;
  author: string;
}

export interface SavedViewChange {
  name?: string | null;
  shared?: boolean | null;
  query?: string | null;
}

export interface SavedViewList {
  views: SavedView[];
}

export interface Scorecard {
  id: number;
  name: string;
  archived: boolean;
  criteria: Criterion[];
}

export interface ScorecardList {
  scorecards: Scorecard[];
}

export interface ScorecardRequest {
  name: string;
  criteria: (CriterionRequest | null)[];
}

export interface ScriptSeen {
  host: string;
  at: Instant;
}

export interface SetUpRequest {
  code: string;
  name: string;
  email: string;
  password: string;
  projectName: string;
  timeZone: string;
  locale?: Locale | null;
}

export interface SetUpState {
  needed: boolean;
}

export interface SharedContent {
  type: 'shared';
  /** The platform's word for it. */
  kind: string;
  title: string | null;
  /** Chosen by the client: shown, never fetched. */
  url: string | null;
  pictures: number;
}

export interface SharedLinkEvent {
  name: 'shared-link';
}

export interface SignInRequest {
  email: string;
  password: string;
}

export interface SignOfLife {
  visitor: string;
  tab: string;
  active: boolean;
}

export type SignalKind = 'typing' | 'seen';

export interface SignalRequest {
  signal: SignalKind;
}

export interface SignedIn {
  id: number;
  name: string;
  email: string;
  locale: Locale;
}

export interface SkipRequest {
  reason?: string | null;
}

/** Unknown values are spelt (direct), (none) and (not set). */
export interface Source {
  source: string;
  medium: string;
  campaign: string;
  term: string;
  content: string;
  clickId: string | null;
  referrer: string | null;
  landingPage: string | null;
}

export interface SourceReport {
  range: ReportRange;
  results: string[];
  rows: ReportSource[];
  more: boolean;
}

export interface SourceSummary {
  source: string;
  medium: string;
  campaign: string;
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

export interface TakenEvent {
  name: 'taken';
}

export interface Team {
  staff: TeamMember[];
  invites: Invite[];
}

export interface TeamMember {
  id: number;
  name: string;
  email: string;
  role: Role;
  online: boolean;
}

export interface Thread {
  conversation: Conversation;
  client: Client;
  visit: Visit | null;
  facts: Facts;
  reach: Reach;
  abilities: Ability[];
  /** The newest 2,000, in their order. */
  messages: Message[];
  /** The client's other conversations, newest first. */
  earlier: Earlier[];
}

export interface ThreadHits {
  messages: MessageHit[];
  name: [number, number][];
  nickname: [number, number][];
}

/** What happened; name tells which. */
export type TimelineEvent = OpenedEvent | SharedLinkEvent | LinkedEvent | TakenEvent | ClosedEvent | ClosedAutomaticallyEvent | ReopenedEvent | BlockedEvent | UnblockedEvent | UnreadableEvent;

export interface TotalAverages {
  reviews: number;
  score: number | null;
  criteria: CriterionAverage[];
}

export interface UnblockedEvent {
  name: 'unblocked';
}

/** Something came that could not be read. */
export interface UnreadableEvent {
  name: 'unreadable';
}

export interface UnseenReviews {
  count: number;
}

export interface UnsupportedContent {
  type: 'unsupported';
  /** The platform's word for it. */
  platformKind: string;
  /** How many files of it are not shown. */
  files: number;
}

export interface Visit {
  id: number;
  visitorId: number;
  startedAt: Instant;
  lastSeenAt: Instant;
  online: boolean;
  /** Where on the site they are now; null when they are not. */
  page: string | null;
  language: string | null;
  timeZone: string | null;
  device: string | null;
  source: Source;
  firstSource: Source;
  /** The latest 200. */
  pages: PageView[];
}

export interface Widget {
  accent: string;
  corner: WidgetCorner;
  messengers: WidgetMessenger[];
}

export type WidgetCorner = 'left' | 'right';

export interface WidgetMessenger {
  channel: number;
  messenger: Messenger;
  name: string;
}

export interface WorkingHours {
  mon: [string, string][];
  tue: [string, string][];
  wed: [string, string][];
  thu: [string, string][];
  fri: [string, string][];
  sat: [string, string][];
  sun: [string, string][];
}

export interface WorkingHoursChange {
  mon?: [string, string][] | null;
  tue?: [string, string][] | null;
  wed?: [string, string][] | null;
  thu?: [string, string][] | null;
  fri?: [string, string][] | null;
  sat?: [string, string][] | null;
  sun?: [string, string][] | null;
}

export interface WrittenMessage {
  conversationId: number;
  message: Message;
}
