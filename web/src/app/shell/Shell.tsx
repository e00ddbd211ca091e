import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { BottomBar } from './BottomBar';
import { Palette } from './Palette';
import { Rail } from './Rail';
import type { Badges } from './sections';
import { SigningOut } from './signing-out';
import './shell.css';

interface ShellProps {
  /** What somebody has to mend, above every screen. */
  alarm: ReactNode;
  badges: Badges;
}

/** The frame around all project screens: the rail (a bar at the bottom on phones) and the command palette. */
export function Shell({ alarm, badges }: ShellProps) {
  const { t } = useTranslation();
  const small = useMediaQuery('(max-width: 1040px)', window.matchMedia('(max-width: 1040px)').matches);
  const [chosen, setChosen] = useLocalStorage({
    key: 'rozmova.rail-narrow',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const narrow = chosen || small;
  return (
    <SigningOut>
      <div className="shell" data-narrow={narrow || undefined}>
        <a className="skip-link" href="#content">
          {t('shell.skip')}
        </a>
        <Rail narrow={narrow} onToggle={small ? null : () => setChosen(!chosen)} badges={badges} />
        <div className="shell-content" id="content" tabIndex={-1}>
          {alarm}
          <Outlet />
        </div>
        <BottomBar badges={badges} />
        <Palette />
      </div>
    </SigningOut>
  );
}
