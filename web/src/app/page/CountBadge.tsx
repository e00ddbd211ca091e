import './page.css';

interface CountBadgeProps {
  shown: number | string;
  /** What is counted, for those who listen. */
  words: string;
}

/** How many there are, beside the way to them. */
export function CountBadge({ shown, words }: CountBadgeProps) {
  return (
    <span className="count-badge numbers">
      <span aria-hidden="true">{shown}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
