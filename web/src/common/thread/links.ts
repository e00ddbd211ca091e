/** A piece of a text: plain, or an address that can be followed. */
export interface TextPiece {
  text: string;
  link: string | null;
}

const ADDRESS = /https?:\/\/[^\s<>"']+/g;
const TRAILING = /[.,;:!?)\]}»”]+$/;

/** Finds the web addresses in what somebody wrote; the punctuation after them stays text. */
export function pieces(text: string): TextPiece[] {
  const found: TextPiece[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const link = match[0].replace(TRAILING, '');
    if (!URL.canParse(link)) {
      continue;
    }
    if (match.index > from) {
      found.push({ text: text.slice(from, match.index), link: null });
    }
    found.push({ text: link, link });
    from = match.index + link.length;
  }
  if (from < text.length) {
    found.push({ text: text.slice(from), link: null });
  }
  return found;
}
