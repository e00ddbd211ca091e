import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useWorkplace } from '../../common/project';
import { useProblemWords } from '../server/problem-words';
import { useAlarms } from './use-alarms';
import './alarms.css';

interface AlarmBannerProps {
  /** In the small window the way to the channel leads out of it. */
  compact?: boolean;
}

/** A channel that somebody has to mend, above everything else. */
export function AlarmBanner({ compact = false }: AlarmBannerProps) {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const [worst, ...others] = useAlarms();
  const { title } = useProblemWords();
  if (worst === undefined) {
    return null;
  }
  const account = `${t(`common.messengers.${worst.messenger}`)} · ${worst.name}`;
  return (
    <div
      className="alarm"
      role="alert"
      data-broken={worst.state === 'broken' || undefined}
      data-compact={compact || undefined}
    >
      <IconAlertTriangle size={17} stroke={1.8} aria-hidden="true" />
      <span className="alarm-words">
        <b>{account}:</b> {title({ code: worst.problem?.code ?? 'other', detail: null })}.
        {others.length > 0 && ` ${t('channels.alarmOthers', { count: others.length })}`}
      </span>
      <Link
        to="/projects/$project/messengers/$channel"
        params={{ project: project.id, channel: worst.id }}
        search={{}}
        {...(compact ? { target: '_blank', rel: 'noreferrer' } : {})}
      >
        {t('channels.alarmLook')}
      </Link>
    </div>
  );
}
