import {
  type Icon,
  IconAd2,
  IconCalendarWeek,
  IconClock,
  IconFlag,
  IconHourglass,
  IconKey,
  IconMessageCheck,
  IconMessageQuestion,
  IconMessages,
  IconPaperclip,
  IconPuzzle,
  IconRobot,
  IconRoute,
  IconStar,
  IconStarHalf,
  IconTag,
  IconUserCheck,
  IconUserCircle,
  IconUsers,
  IconWorld,
} from '@tabler/icons-react';
import type { ValueField } from './network';
import { changed, type LogSearch, type Switch } from './search';

/** Filters of exact values, offered with how many conversations have each. */
export const LISTS = [
  'manager',
  'channel',
  'source',
  'medium',
  'campaign',
  'term',
  'content',
  'result',
  'tag',
  'participant',
  'closedBy',
] as const;
export type ListField = (typeof LISTS)[number];

/** Filters of a few fixed values. */
export const CLOCKS = ['weekday', 'hour'] as const;
export type ClockField = (typeof CLOCKS)[number];

/** Every filter that has a chip, besides the date. */
export type Field = ListField | ClockField | Switch | 'score';

/** Those that always stand there; the others appear when they filter or are added. */
export const USUAL_FIELDS: readonly Field[] = ['manager', 'channel', 'source', 'unanswered'];

/** What *Add filter* offers, in groups. */
export const MORE_FIELDS: readonly (readonly Field[])[] = [
  ['medium', 'campaign', 'term', 'content'],
  ['result', 'tag', 'participant', 'attachments'],
  ['answered', 'silent', 'closedBy', 'automatic'],
  ['reviewed', 'score'],
  ['weekday', 'hour'],
];

export const ICONS: Record<Field, Icon> = {
  manager: IconUserCircle,
  channel: IconMessages,
  source: IconWorld,
  medium: IconRoute,
  campaign: IconAd2,
  term: IconKey,
  content: IconPuzzle,
  result: IconFlag,
  tag: IconTag,
  participant: IconUsers,
  closedBy: IconUserCheck,
  unanswered: IconMessageQuestion,
  answered: IconMessageCheck,
  automatic: IconRobot,
  attachments: IconPaperclip,
  silent: IconHourglass,
  reviewed: IconStar,
  score: IconStarHalf,
  weekday: IconCalendarWeek,
  hour: IconClock,
};

/** What the server calls a list's values. */
export function valueField(field: ListField): ValueField {
  return field === 'channel' ? 'messenger' : field;
}

export function isList(field: Field): field is ListField {
  return LISTS.some((each) => each === field);
}

export function isClock(field: Field): field is ClockField {
  return CLOCKS.some((each) => each === field);
}

/** Whether a field filters at all. */
export function isActive(field: Field, search: LogSearch): boolean {
  return field === 'score'
    ? search.scoreFrom !== undefined || search.scoreTo !== undefined
    : search[field] !== undefined;
}

/** The same view without a field's filter. */
export function without(field: Field, search: LogSearch): LogSearch {
  return field === 'score'
    ? changed(search, { scoreFrom: undefined, scoreTo: undefined })
    : changed(search, { [field]: undefined });
}

/** What a list is narrowed to, as the server spells it. */
export function chosenIn(field: ListField | ClockField, search: LogSearch): string[] {
  return (search[field] ?? []).map(String);
}

const NUMBERS: readonly (ListField | ClockField)[] = [
  'manager',
  'closedBy',
  'channel',
  'participant',
  'weekday',
  'hour',
];

/** The same view narrowed to other values. */
export function withChosen(field: ListField | ClockField, search: LogSearch, chosen: readonly string[]): LogSearch {
  const values = NUMBERS.includes(field) ? chosen.map((each) => (/^\d+$/.test(each) ? Number(each) : each)) : chosen;
  return changed(search, { [field]: values });
}
