import { Link } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';
import { type Refinement, refined } from './links';
import type { ReportView } from './view';

type Anchor = Pick<
  ComponentPropsWithRef<'a'>,
  'className' | 'children' | 'title' | 'tabIndex' | 'aria-label' | 'onFocus' | 'onPointerEnter'
>;

interface LogLinkProps extends Anchor {
  view: ReportView;
  more?: Refinement;
  /** For styles and for finding it. */
  [data: `data-${string}`]: string | number | boolean | undefined;
}

/** To the conversations that a figure counts. */
export function LogLink({ view, more = {}, ...anchor }: LogLinkProps) {
  const { project, search, today } = view;
  return (
    <Link
      to="/projects/$project/log"
      params={{ project: project.id }}
      search={refined(search, more, today)}
      preload={false}
      {...anchor}
    />
  );
}
