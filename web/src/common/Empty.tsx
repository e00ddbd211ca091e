import type { ReactNode } from 'react';
import './empty.css';

interface EmptyProps {
  icon?: ReactNode;
  title: string;
  hint?: ReactNode;
  /** h1 where nothing else stands on the page. */
  heading?: 'h1' | 'h2';
  children?: ReactNode;
}

/** An empty or failed place: what would be here, and the first step. */
export function Empty({ icon, title, hint, heading: Heading = 'h2', children }: EmptyProps) {
  return (
    <div className="empty">
      {icon && <div className="empty-icon">{icon}</div>}
      <Heading>{title}</Heading>
      {hint && <p>{hint}</p>}
      {children && <div className="empty-actions">{children}</div>}
    </div>
  );
}
