import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconLogout, IconMoon, IconSun } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '../../common/project';
import { LockMark } from './LockMark';
import { usePreferences } from './preferences';
import { placesFor } from './sections';
import { useSignOut } from './signing-out';
import './palette.css';

/** Ctrl/⌘ K: to every section and command without the mouse. */
export function Palette() {
  const { t } = useTranslation();
  const { project, role } = useWorkplace();
  const navigate = useNavigate();
  const { setTheme } = usePreferences();
  const signOut = useSignOut();
  const icon = { size: 18, stroke: 1.6 };
  const groups: SpotlightActionGroupData[] = placesFor(role).map((group) => ({
    group: t(`shell.${group.name}`),
    actions: group.places.map((section) => ({
      id: section.name,
      label: t(`shell.${section.name}`),
      leftSection: <section.icon {...icon} />,
      rightSection: section.locked ? <LockMark /> : null,
      onClick: () => void navigate({ to: section.to, params: { project: project.id }, search: {} }),
    })),
  }));
  const theme = (to: 'light' | 'dark', Drawing: typeof IconSun) => ({
    id: `theme-${to}`,
    label: `${t('shell.theme')}: ${t(`shell.themes.${to}`)}`,
    leftSection: <Drawing {...icon} />,
    onClick: () => setTheme(to),
  });
  groups.push({
    group: t('shell.commands'),
    actions: [
      theme('light', IconSun),
      theme('dark', IconMoon),
      {
        id: 'sign-out',
        label: t('shell.signOut'),
        leftSection: <IconLogout {...icon} />,
        onClick: signOut,
      },
    ],
  });
  return (
    <Spotlight
      actions={groups}
      shortcut="mod + K"
      nothingFound={t('shell.paletteNothing')}
      searchProps={{ placeholder: t('shell.paletteHint'), 'aria-label': t('shell.palette') }}
      transitionProps={{ duration: 120 }}
      overlayProps={{ blur: 0 }}
      attributes={{ content: { 'aria-label': t('shell.palette') } }}
    />
  );
}
