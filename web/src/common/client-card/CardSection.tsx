import type { ReactNode } from 'react';

interface CardSectionProps {
  title: string;
  aside?: ReactNode;
  as?: 'dl' | 'ul' | 'div';
  /** What is to be known about all of it. */
  hint?: ReactNode;
  children: ReactNode;
}

/** A titled part of the card. */
export function CardSection({ title, aside, as: List = 'dl', hint, children }: CardSectionProps) {
  return (
    <div className="card-section">
      <div className="card-section-head">
        <h3>{title}</h3>
        {aside && <span className="numbers">{aside}</span>}
      </div>
      <List className="card-section-list">{children}</List>
      {hint && <p className="card-hint">{hint}</p>}
    </div>
  );
}

interface FactProps {
  name: string;
  value: ReactNode;
  title?: string | undefined;
}

/** One name with its value. */
export function Fact({ name, value, title }: FactProps) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd title={title}>{value}</dd>
    </div>
  );
}
