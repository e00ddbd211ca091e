import { Loader } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../common/api';
import { useWorkplace } from '../../common/project';
import { CopyField } from '../form/CopyField';
import { Panel } from '../page/Page';
import { QrCode } from './QrCode';

/** The link for clients as words and as a code; a new account is tried out with it. */
export function TryIt({ channel }: { channel: Channel }) {
  const { t } = useTranslation();
  const [fresh] = useState(channel.lastEventAt === null);
  const messenger = t(`channels.names.${channel.messenger}`);
  return (
    <Panel
      title={fresh ? t('channels.tryTitle') : t('channels.link')}
      hint={fresh ? t('channels.tryHint', { messenger }) : t('channels.linkHint')}
    >
      <div className="channel-try">
        <QrCode text={channel.link} label={t('channels.code', { messenger })} />
        <div className="channel-try-words">
          <CopyField text={channel.link} action={t('common.copy')} />
          {fresh && <Heard heard={channel.lastEventAt !== null} />}
        </div>
      </div>
    </Panel>
  );
}

function Heard({ heard }: { heard: boolean }) {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  return (
    <p className="channel-heard" data-heard={heard || undefined} role="status">
      {heard ? <IconCircleCheck size={20} stroke={1.8} aria-hidden="true" /> : <Loader size={16} color="gray" />}
      <span>
        {t(heard ? 'channels.tryHeard' : 'channels.tryWaiting')}{' '}
        {heard && (
          <Link to="/projects/$project/phone" params={{ project: project.id }} search={{}}>
            {t('channels.toPhone')}
          </Link>
        )}
      </span>
    </p>
  );
}
