import { useDocumentTitle } from '@mantine/hooks';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../common/api';
import { Empty } from '../../common/Empty';
import { useWhomToAsk } from '../../common/Locked';
import { mayAs, useWorkplace } from '../../common/project';
import './page.css';

interface PageProps {
  title: string;
  lead?: string;
  needs: Role;
  aside?: ReactNode;
  /** What stands above the title, such as the way back. */
  before?: ReactNode;
  children: ReactNode;
}

/** A page of forms and lists: narrow enough to read, with its one main action beside the title. */
export function Page({ title, lead, needs, aside, before, children }: PageProps) {
  const { role } = useWorkplace();
  useDocumentTitle(`${title} · Rozmova`);
  return (
    <main className="page">
      <div className="page-inner">
        {before}
        <header className="page-head">
          <div>
            <h1>{title}</h1>
            {lead && <p>{lead}</p>}
          </div>
          {mayAs(role, needs) && aside}
        </header>
        {mayAs(role, needs) ? children : <NotAllowed needs={needs} />}
      </div>
    </main>
  );
}

/** In the place of what the reader's role does not include. */
export function NotAllowed({ needs, heading = 'h2' }: { needs: Role; heading?: 'h1' | 'h2' }) {
  const { t } = useTranslation();
  return (
    <Empty
      icon={<IconLock size={22} stroke={1.6} />}
      heading={heading}
      title={t('problems.forbidden')}
      hint={useWhomToAsk(needs)}
    />
  );
}

interface PanelProps {
  title?: string;
  hint?: ReactNode;
  children: ReactNode;
}

/** A titled part of a page. */
export function Panel({ title, hint, children }: PanelProps) {
  return (
    <section className="page-panel">
      {title && <h2>{title}</h2>}
      {hint && <p className="page-panel-hint">{hint}</p>}
      {children}
    </section>
  );
}
