import type { Mark, MarkStyle } from '../api';
import type { HitRange } from '../hit-ranges';
import { pieces } from './links';

/** A run of characters that look the same. */
export interface Segment {
  /** Where it begins in the text. */
  at: number;
  text: string;
  styles: readonly InlineStyle[];
  link: string | null;
  /** Which spoiler hides it: those of one are revealed together. */
  spoiler: number | null;
  /** Whether it was searched for. */
  hit: boolean;
}

/** A part of a text: a paragraph of its own for quotations and blocks of code, plain for the rest. */
export interface Block {
  kind: 'plain' | 'quote' | 'pre';
  segments: Segment[];
}

export type InlineStyle = Extract<MarkStyle, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'code'>;

const INLINE: readonly MarkStyle[] = ['bold', 'italic', 'underline', 'strikethrough', 'code'];

/** What a link may lead to: everything else, such as a script, stays words. */
const FOLLOWED = /^(https?|mailto|tel):/i;

/**
 * Cuts a text wherever a mark begins or ends, so that marks may overlap in any way; addresses in the words become links
 * where no mark speaks of one.
 */
export function blocks(text: string, marks: readonly Mark[] = [], hits: readonly HitRange[] = []): Block[] {
  const all = [...withinText(text, marks), ...addresses(text, marks)];
  const borders = [...all.flatMap(({ offset, length }) => [offset, offset + length]), ...hits.flat()];
  const cuts = [...new Set([0, text.length, ...borders.filter((at) => at > 0 && at < text.length)])];
  cuts.sort((one, other) => one - other);
  const found: Block[] = [];
  for (const [index, at] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end !== undefined) {
      const over = all.filter(({ offset, length }) => offset <= at && offset + length >= end);
      const hit = hits.some(([from, to]) => from <= at && to >= end);
      add(found, kindOf(over), { ...segment(text.slice(at, end), at, over, all), hit });
    }
  }
  return found.map(withoutBreaks);
}

function withinText(text: string, marks: readonly Mark[]): Mark[] {
  return marks
    .map((mark) => ({ ...mark, length: Math.min(mark.length, text.length - mark.offset) }))
    .filter(({ offset, length, style, url }) => {
      const followed = style !== 'link' || (url !== null && FOLLOWED.test(url));
      return offset >= 0 && length > 0 && followed;
    });
}

function addresses(text: string, marks: readonly Mark[]): Mark[] {
  const found: Mark[] = [];
  let offset = 0;
  for (const piece of pieces(text)) {
    const length = piece.text.length;
    const from = offset;
    const taken = marks.some(
      (mark) =>
        ['link', 'code', 'pre'].includes(mark.style) && mark.offset < from + length && mark.offset + mark.length > from,
    );
    if (piece.link !== null && !taken) {
      found.push({ style: 'link', offset, length, url: piece.link });
    }
    offset += length;
  }
  return found;
}

function kindOf(marks: readonly Mark[]): Block['kind'] {
  if (marks.some(({ style }) => style === 'pre')) {
    return 'pre';
  }
  return marks.some(({ style }) => style === 'quote') ? 'quote' : 'plain';
}

function segment(text: string, at: number, over: readonly Mark[], all: readonly Mark[]): Omit<Segment, 'hit'> {
  const spoiler = over.find(({ style }) => style === 'spoiler');
  return {
    at,
    text,
    styles: INLINE.filter((style) => over.some((mark) => mark.style === style)) as InlineStyle[],
    link: over.find(({ style }) => style === 'link')?.url ?? null,
    spoiler: spoiler === undefined ? null : all.indexOf(spoiler),
  };
}

function add(found: Block[], kind: Block['kind'], next: Segment): void {
  const last = found.at(-1);
  if (last?.kind === kind) {
    last.segments.push(next);
  } else {
    found.push({ kind, segments: [next] });
  }
}

// A paragraph of its own needs no line break before and after it.
function withoutBreaks(block: Block, index: number, all: readonly Block[]): Block {
  if (block.kind !== 'plain') {
    return block;
  }
  const segments = block.segments.map((each, at) => {
    const first = at === 0 && index > 0;
    const last = at === block.segments.length - 1 && index < all.length - 1;
    const begun = first ? each.text.replace(/^\n/, '') : each.text;
    return { ...each, text: last ? begun.replace(/\n$/, '') : begun };
  });
  return { ...block, segments };
}
