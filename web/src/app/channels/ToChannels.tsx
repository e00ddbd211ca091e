import { IconChevronLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '../../common/project';

/** The way back to all messengers. */
export function ToChannels() {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  return (
    <Link to="/projects/$project/messengers" params={{ project: project.id }} className="channel-back">
      <IconChevronLeft size={16} stroke={1.8} aria-hidden="true" />
      {t('shell.channels')}
    </Link>
  );
}
