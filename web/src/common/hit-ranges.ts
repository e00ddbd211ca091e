import type { LogHit } from './api';

/** From where to where a hit reaches, in UTF-16 units. */
export type HitRange = LogHit['name'][number];

/** A piece of a text, inside or outside of a hit. */
export interface HitPiece {
  at: number;
  text: string;
  hit: boolean;
}

/** Cuts a text at the borders of its hits; ranges may be unordered, overlap or reach beyond the text. */
export function hitPieces(text: string, ranges: readonly HitRange[]): HitPiece[] {
  const pieces: HitPiece[] = [];
  const add = (from: number, to: number, hit: boolean) => {
    if (to > from) pieces.push({ at: from, text: text.slice(from, to), hit });
  };
  let at = 0;
  for (const [from, to] of merged(ranges, text.length)) {
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, text.length, false);
  return pieces;
}

/** The ranges moved, for a text that has something before it. */
export function shifted(ranges: readonly HitRange[], by: number): HitRange[] {
  return ranges.map(([from, to]) => [from + by, to + by]);
}

function merged(ranges: readonly HitRange[], length: number): HitRange[] {
  const found: HitRange[] = [];
  for (const [from, to] of ranges.toSorted(([one], [other]) => one - other)) {
    const last = found.at(-1);
    if (last && from <= last[1]) {
      last[1] = Math.min(length, Math.max(last[1], to));
    } else if (from < length && to > Math.max(0, from)) {
      found.push([Math.max(0, from), Math.min(length, to)]);
    }
  }
  return found;
}
