import { Menu } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { initials } from '../../common/format';
import { useWorkplace } from '../../common/project';
import { IN_PLACE } from '../page/in-place';

/** Which project is on screen, and the way to the others. */
export function ProjectSwitcher({ narrow }: { narrow: boolean }) {
  const { t } = useTranslation();
  const { me, project } = useWorkplace();
  const navigate = useNavigate();
  const alone = me.projects.length < 2;
  return (
    <Menu position="bottom-start" width={220} disabled={alone} {...IN_PLACE}>
      <Menu.Target>
        <button type="button" className="project-switcher" data-alone={alone || undefined}>
          <span className="visually-hidden">{t('shell.project', { name: project.name })}</span>
          <span className="project-sign" aria-hidden="true">
            {initials(project.name).slice(0, 1)}
          </span>
          {!narrow && (
            <span className="project-name" aria-hidden="true">
              {project.name}
            </span>
          )}
          {!narrow && !alone && <IconChevronDown size={15} stroke={1.6} aria-hidden="true" />}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {me.projects.map((each) => (
          <Menu.Item
            key={each.id}
            rightSection={each.id === project.id ? <IconCheck size={15} /> : null}
            onClick={() => void navigate({ to: '/projects/$project/log', params: { project: each.id }, search: {} })}
          >
            {each.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
