import { Menu } from '@mantine/core';
import { IconDots, IconHeadset, IconInbox } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayAs, useWorkplace } from '../../common/project';
import { IN_PLACE } from '../page/in-place';
import { LockMark } from './LockMark';
import { PreferenceItems } from './ProfileMenu';
import { type Badges, placesFor } from './sections';

/** The rail of phones. */
export function BottomBar({ badges }: { badges: Badges }) {
  const { t } = useTranslation();
  const { project, role } = useWorkplace();
  const params = { project: project.id };
  return (
    <nav className="bottom-bar" aria-label={t('shell.menu')}>
      <Link to="/projects/$project/log" params={params} search={{}} className="bottom-link">
        <IconInbox size={20} stroke={1.6} aria-hidden="true" />
        {t('shell.logShort')}
      </Link>
      <Link to="/projects/$project/phone" params={params} search={{}} className="bottom-link">
        <IconHeadset size={20} stroke={1.6} aria-hidden="true" />
        {t('shell.phoneShort')}
        {mayAs(role, 'manager') ? badges.phone : <LockMark />}
      </Link>
      <MoreMenu badges={badges} />
    </nav>
  );
}

function MoreMenu({ badges }: { badges: Badges }) {
  const { t } = useTranslation();
  const { me, project, role } = useWorkplace();
  const navigate = useNavigate();
  const sections = placesFor(role)
    .flatMap((group) => group.places)
    .filter(({ name }) => name !== 'log' && name !== 'phone');
  const others = me.projects.filter((each) => each.id !== project.id);
  return (
    <Menu position="top-end" width={230} {...IN_PLACE}>
      <Menu.Target>
        <button type="button" className="bottom-link">
          <IconDots size={20} stroke={1.6} aria-hidden="true" />
          {t('common.more')}
        </button>
      </Menu.Target>
      <Menu.Dropdown className="more-menu">
        {sections.map((section) => (
          <Menu.Item
            key={section.name}
            leftSection={<section.icon size={16} stroke={1.6} />}
            rightSection={section.locked ? <LockMark /> : badges[section.name]}
            onClick={() => void navigate({ to: section.to, params: { project: project.id }, search: {} })}
          >
            {t(`shell.${section.name}`)}
          </Menu.Item>
        ))}
        {others.map((each) => (
          <Menu.Item
            key={each.id}
            onClick={() => void navigate({ to: '/projects/$project/log', params: { project: each.id }, search: {} })}
          >
            {t('shell.project', { name: each.name })}
          </Menu.Item>
        ))}
        <PreferenceItems />
      </Menu.Dropdown>
    </Menu>
  );
}
