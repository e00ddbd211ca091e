import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconKey, IconPlayerPause, IconPlayerPlay, IconPlugX, IconRefresh } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../common/api';
import { useTrouble } from '../../common/problems';
import { useWorkplace } from '../../common/project';
import { Confirm } from '../form/Confirm';
import { useSubmission } from '../form/submission';
import { tell, tellTrouble } from '../page/told';
import { useChannels } from './network';
import { useCheck } from './use-check';

interface ChannelActionsProps {
  channel: Channel;
  onReplace: () => void;
}

/** Check, pause or resume, new token, disconnect. */
export function ChannelActions({ channel, onReplace }: ChannelActionsProps) {
  const { t } = useTranslation();
  const explain = useTrouble();
  const channels = useChannels();
  const { check } = useCheck(channel);
  const [asking, setAsking] = useState(false);
  const { name } = channel;
  // The page itself shows the new state.
  const attempt = (action: Promise<Channel>) =>
    void action.catch((failure: unknown) => tellTrouble(explain(failure).words));
  const icon = { size: 16, stroke: 1.6 };
  return (
    <>
      <Menu position="bottom-end" width={210}>
        <Menu.Target>
          <ActionIcon aria-label={t('channels.actions', { name })}>
            <IconDots size={18} stroke={1.6} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconRefresh {...icon} />} onClick={check}>
            {t('channels.check')}
          </Menu.Item>
          {channel.state === 'paused' ? (
            <Menu.Item leftSection={<IconPlayerPlay {...icon} />} onClick={() => attempt(channels.resume(channel))}>
              {t('channels.resume')}
            </Menu.Item>
          ) : (
            <Menu.Item leftSection={<IconPlayerPause {...icon} />} onClick={() => attempt(channels.pause(channel))}>
              {t('channels.pause')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconKey {...icon} />} onClick={onReplace}>
            {t('channels.replaceToken')}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item color="red" leftSection={<IconPlugX {...icon} />} onClick={() => setAsking(true)}>
            {t('channels.disconnect')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking && <Disconnect channel={channel} onClose={() => setAsking(false)} />}
    </>
  );
}

function Disconnect({ channel, onClose }: { channel: Channel; onClose: () => void }) {
  const { t } = useTranslation();
  const channels = useChannels();
  const { project } = useWorkplace();
  const navigate = useNavigate();
  const { name, address, messenger } = channel;
  const form = useSubmission([], async () => {
    await channels.disconnect(channel);
    tell(t('channels.disconnected', { name }));
    await navigate({ to: '/projects/$project/messengers', params: { project: project.id } });
  });
  return (
    <Confirm
      title={t('channels.disconnectTitle', { name })}
      hint={[t('channels.disconnectHint', { address }), t(`channels.disconnectWarnings.${messenger}`)].join(' ')}
      action={t('channels.disconnect')}
      busy={form.busy}
      trouble={form.general}
      onConfirm={() => form.submit(null)}
      onClose={onClose}
    />
  );
}
