import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconCopy, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../api';
import type { ThreadActions } from './actions';
import { mayEdit, mayReply, mayTakeBack } from './rewriting';

interface MessageMenuProps {
  message: Message;
  actions: ThreadActions;
}

/** What can be done with one message, beside it. */
export function MessageMenu({ message, actions }: MessageMenuProps) {
  const { t } = useTranslation();
  const { writer } = actions;
  const reply = mayReply(message, writer);
  const edit = mayEdit(message, writer);
  const takeBack = mayTakeBack(message, writer);
  if (!reply && !edit && !takeBack) {
    return null;
  }
  const icon = { size: 16, stroke: 1.6 };
  return (
    <span className="thread-tools">
      {reply && (
        <Tooltip label={t('thread.reply')}>
          <ActionIcon size={26} aria-label={t('thread.reply')} onClick={() => actions.reply(message)}>
            <IconArrowBackUp {...icon} />
          </ActionIcon>
        </Tooltip>
      )}
      {(edit || takeBack) && (
        <Menu position="bottom-end" width={200} returnFocus={false}>
          <Menu.Target>
            <ActionIcon size={26} aria-label={t('thread.more')}>
              <IconDots {...icon} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {edit && (
              <Menu.Item leftSection={<IconPencil {...icon} />} onClick={() => actions.edit(message)}>
                {t('thread.edit')}
              </Menu.Item>
            )}
            {message.text && (
              <Menu.Item
                leftSection={<IconCopy {...icon} />}
                onClick={() => void navigator.clipboard?.writeText(message.text ?? '')}
              >
                {t('thread.copyText')}
              </Menu.Item>
            )}
            {takeBack && (
              <Menu.Item color="red" leftSection={<IconTrash {...icon} />} onClick={() => actions.takeBack(message)}>
                {t('thread.takeBack')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </span>
  );
}
