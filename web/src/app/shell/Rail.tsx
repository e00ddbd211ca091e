import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '../../common/project';
import { LockMark } from './LockMark';
import { ProfileMenu } from './ProfileMenu';
import { ProjectSwitcher } from './ProjectSwitcher';
import { type Badges, type Place, placesFor } from './sections';

interface RailProps {
  narrow: boolean;
  /** Left out where there is no room for the wide one. */
  onToggle: (() => void) | null;
  badges: Badges;
}

/** The sections on the left. */
export function Rail({ narrow, onToggle, badges }: RailProps) {
  const { t } = useTranslation();
  const { role } = useWorkplace();
  const Toggle = narrow ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const toggleWords = narrow ? t('shell.expand') : t('shell.collapse');
  return (
    <aside className="rail" aria-label={t('shell.menu')}>
      <div className="rail-head">
        <span className="rail-brand">Rozmova</span>
        {onToggle && (
          <Tooltip label={toggleWords} position="right">
            <ActionIcon size={28} aria-label={toggleWords} aria-expanded={!narrow} onClick={onToggle}>
              <Toggle size={18} stroke={1.6} />
            </ActionIcon>
          </Tooltip>
        )}
      </div>
      <ProjectSwitcher narrow={narrow} />
      <nav className="rail-sections" aria-label={t('shell.navigation')}>
        {placesFor(role).map((group) => (
          <div key={group.name} className="rail-group">
            <h2>{t(`shell.${group.name}`)}</h2>
            {group.places.map((section) => (
              <RailLink key={section.name} section={section} narrow={narrow} badge={badges[section.name]} />
            ))}
          </div>
        ))}
      </nav>
      <ProfileMenu narrow={narrow} />
    </aside>
  );
}

interface RailLinkProps {
  section: Place;
  narrow: boolean;
  badge: ReactNode;
}

function RailLink({ section, narrow, badge }: RailLinkProps) {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const name = t(`shell.${section.name}`);
  return (
    <Tooltip label={name} position="right" disabled={!narrow}>
      <Link
        to={section.to}
        params={{ project: project.id }}
        search={{}}
        activeOptions={{ includeSearch: false }}
        className="rail-link"
        data-locked={section.locked || undefined}
      >
        <section.icon size={18} stroke={1.6} aria-hidden="true" />
        <span className="rail-label">{name}</span>
        {section.locked ? <LockMark /> : badge}
      </Link>
    </Tooltip>
  );
}
