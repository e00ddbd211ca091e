/** All columns that the log can show, in the order in which the chooser offers them. */
export const COLUMNS = [
  'client',
  'messenger',
  'lastReply',
  'created',
  'manager',
  'source',
  'result',
  'closed',
  'closedBy',
  'tags',
  'comment',
  'firstResponse',
  'duration',
  'messages',
  'attachments',
  'participants',
  'medium',
  'campaign',
  'term',
  'content',
  'clickId',
  'landingPage',
  'score',
] as const;

export type ColumnId = (typeof COLUMNS)[number];

/** What the server can order the rows by. */
export const SORT_KEYS = [
  'createdAt',
  'closedAt',
  'lastReplyAt',
  'client',
  'firstResponse',
  'duration',
  'messages',
  'score',
  'messenger',
  'source',
  'medium',
  'campaign',
  'term',
  'content',
  'result',
  'manager',
  'closedBy',
] as const;

export type SortKey = (typeof SORT_KEYS)[number];
export type Sort = SortKey | `-${SortKey}`;

/** The newest conversations first. */
export const USUAL_SORT = '-createdAt';
