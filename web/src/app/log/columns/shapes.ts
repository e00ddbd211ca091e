import type { ColumnId, Sort, SortKey } from '../../filter/columns';

/** What is shown before anybody has chosen. */
export const USUAL_COLUMNS: readonly ColumnId[] = [
  'client',
  'messenger',
  'lastReply',
  'created',
  'manager',
  'source',
  'result',
];

interface ColumnShape {
  /** Pixels, as long as nobody has dragged its edge; it may grow when there is room. */
  width: number;
  /** Pixels below which it says nothing any more. */
  least: number;
  /** What it orders the rows by, with the direction of the first click. */
  sort?: Sort;
  /** Numbers stand at the right. */
  numeric?: boolean;
}

export const SHAPES: Record<ColumnId, ColumnShape> = {
  client: { width: 200, least: 120, sort: 'client' },
  messenger: { width: 128, least: 44, sort: 'messenger' },
  lastReply: { width: 156, least: 90, sort: '-lastReplyAt' },
  created: { width: 136, least: 80, sort: '-createdAt' },
  manager: { width: 140, least: 70, sort: 'manager' },
  source: { width: 164, least: 80, sort: 'source' },
  result: { width: 170, least: 70, sort: 'result' },
  closed: { width: 136, least: 80, sort: '-closedAt' },
  closedBy: { width: 150, least: 70, sort: 'closedBy' },
  tags: { width: 150, least: 70 },
  comment: { width: 200, least: 80 },
  firstResponse: { width: 136, least: 70, sort: 'firstResponse', numeric: true },
  duration: { width: 104, least: 70, sort: '-duration', numeric: true },
  messages: { width: 104, least: 60, sort: '-messages', numeric: true },
  attachments: { width: 96, least: 60, numeric: true },
  participants: { width: 160, least: 80 },
  medium: { width: 104, least: 60, sort: 'medium' },
  campaign: { width: 150, least: 70, sort: 'campaign' },
  term: { width: 140, least: 70, sort: 'term' },
  content: { width: 140, least: 70, sort: 'content' },
  clickId: { width: 140, least: 70 },
  landingPage: { width: 180, least: 80 },
  score: { width: 92, least: 60, sort: '-score', numeric: true },
};

/** How the rows are ordered when a column's name is clicked. */
export function nextSort(column: ColumnId, present: Sort): Sort | null {
  const { sort: first } = SHAPES[column];
  if (first === undefined) {
    return null;
  }
  return present === first ? turned(first) : first;
}

/** Whether, and in which direction, a column orders the rows. */
export function direction(column: ColumnId, present: Sort): 'ascending' | 'descending' | null {
  const { sort } = SHAPES[column];
  if (sort === undefined || keyOf(sort) !== keyOf(present)) {
    return null;
  }
  return present.startsWith('-') ? 'descending' : 'ascending';
}

function turned(sort: Sort): Sort {
  return sort.startsWith('-') ? keyOf(sort) : `-${keyOf(sort)}`;
}

function keyOf(sort: Sort): SortKey {
  return (sort.startsWith('-') ? sort.slice(1) : sort) as SortKey;
}
