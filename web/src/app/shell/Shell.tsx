import { useLocalStorage } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BottomBar } from './BottomBar';
import { Palette } from './Palette';
import { Rail } from './Rail';
import './shell.css';

/** The frame around all project screens: the rail (a bar at the bottom on phones) and the command palette. */
export function Shell() {
  const { t } = useTranslation();
  const [narrow, setNarrow] = useLocalStorage({
    key: 'rozmova.rail-narrow',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  return (
    <div className="shell" data-narrow={narrow || undefined}>
      <a className="skip-link" href="#content">
        {t('shell.skip')}
      </a>
      <Rail narrow={narrow} onToggle={() => setNarrow(!narrow)} />
      <div className="shell-content" id="content" tabIndex={-1}>
        <Outlet />
      </div>
      <BottomBar />
      <Palette />
    </div>
  );
}
