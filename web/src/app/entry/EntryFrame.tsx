import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { choose, LOCALES } from '../../common/texts/i18n';
import { useLocale } from '../../common/use-format';
import { Mark } from './Mark';
import './entry.css';

interface EntryFrameProps {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}

/** The quiet page around everything that comes before signing in. */
export function EntryFrame({ title, lead, children }: EntryFrameProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  useDocumentTitle(`${title} · Rozmova`);
  return (
    <div className="entry">
      <main className="entry-card">
        <div className="entry-brand">
          <Mark /> Rozmova
        </div>
        <h1>{title}</h1>
        {lead && <p className="entry-lead">{lead}</p>}
        {children}
      </main>
      <nav className="entry-languages" aria-label={t('shell.language')}>
        {LOCALES.map((each) => (
          <button key={each} type="button" lang={each} aria-pressed={each === locale} onClick={() => void choose(each)}>
            {t(`common.locales.${each}`)}
          </button>
        ))}
      </nav>
    </div>
  );
}
