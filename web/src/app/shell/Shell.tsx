import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AlarmBanner } from '../alarms/AlarmBanner';
import { BottomBar } from './BottomBar';
import { Palette } from './Palette';
import { Rail } from './Rail';
import './shell.css';

/** The frame around all project screens: the rail (a bar at the bottom on phones) and the command palette. */
export function Shell() {
  const { t } = useTranslation();
  const small = useMediaQuery('(max-width: 1040px)', window.matchMedia('(max-width: 1040px)').matches);
  const [chosen, setChosen] = useLocalStorage({
    key: 'rozmova.rail-narrow',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const narrow = chosen || small;
  return (
    <div className="shell" data-narrow={narrow || undefined}>
      <a className="skip-link" href="#content">
        {t('shell.skip')}
      </a>
      <Rail narrow={narrow} onToggle={small ? null : () => setChosen(!chosen)} />
      <div className="shell-content" id="content" tabIndex={-1}>
        <AlarmBanner />
        <Outlet />
      </div>
      <BottomBar />
      <Palette />
    </div>
  );
}
