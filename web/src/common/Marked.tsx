import type { HitRange } from './hit-ranges';
import { hitPieces } from './hit-ranges';
import './marked.css';

interface MarkedProps {
  text: string;
  hits: readonly HitRange[] | undefined;
}

/** A text with what was searched for marked in it. */
export function Marked({ text, hits }: MarkedProps) {
  if (!hits || hits.length === 0) {
    return text;
  }
  return hitPieces(text, hits).map((piece) =>
    piece.hit ? (
      <mark key={piece.at} className="hit">
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  );
}
