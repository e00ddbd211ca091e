import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark } from '../api';
import type { HitRange } from '../hit-ranges';
import { type Block, blocks, type InlineStyle, type Segment } from './marks';
import '../marked.css';
import './message-text.css';

interface MessageTextProps {
  text: string;
  marks?: readonly Mark[] | undefined;
  /** Where something was searched for and found. */
  hits?: readonly HitRange[] | undefined;
}

/** What somebody wrote, formatted as they formatted it, line breaks kept and addresses made links. */
export function MessageText({ text, marks = [], hits = [] }: MessageTextProps) {
  const [revealed, setRevealed] = useState<ReadonlySet<number>>(new Set());
  const show = (segment: Segment) =>
    segment.spoiler === null || revealed.has(segment.spoiler) ? (
      <Shown key={segment.at} segment={segment} />
    ) : (
      <Hidden
        key={segment.at}
        segment={segment}
        onReveal={(spoiler) => setRevealed((present) => new Set([...present, spoiler]))}
      />
    );
  return (
    <span className="message-text" dir="auto">
      {blocks(text, marks, hits).map((block) => (
        <BlockView key={block.segments[0]?.at} kind={block.kind}>
          {block.segments.map(show)}
        </BlockView>
      ))}
    </span>
  );
}

function BlockView({ kind, children }: { kind: Block['kind']; children: ReactNode }) {
  switch (kind) {
    case 'plain':
      return children;
    case 'quote':
      return <span className="message-quote">{children}</span>;
    case 'pre':
      return <code className="message-pre">{children}</code>;
  }
}

const LOOKS: Record<InlineStyle, 'b' | 'i' | 'u' | 's' | 'code'> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
};

function Shown({ segment: { text, styles, link, hit } }: { segment: Segment }) {
  const words = hit ? <mark className="hit">{text}</mark> : text;
  const linked = link ? (
    <a href={link} target="_blank" rel="noopener noreferrer nofollow">
      {words}
    </a>
  ) : (
    words
  );
  return <Styled styles={styles}>{linked}</Styled>;
}

function Styled({ styles: [style, ...rest], children }: { styles: readonly InlineStyle[]; children: ReactNode }) {
  if (style === undefined) {
    return children;
  }
  const Look = LOOKS[style];
  return (
    <Look>
      <Styled styles={rest}>{children}</Styled>
    </Look>
  );
}

function Hidden({ segment, onReveal }: { segment: Segment; onReveal: (spoiler: number) => void }) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="message-spoiler"
      aria-label={t('thread.spoiler')}
      onClick={() => onReveal(segment.spoiler ?? 0)}
    >
      {/* Hidden from ears as well as from eyes. */}
      <span aria-hidden="true">{segment.text}</span>
    </button>
  );
}
