import { Menu } from '@mantine/core';
import {
  IconBookmarkPlus,
  IconDeviceFloppy,
  IconLock,
  IconPencil,
  IconRestore,
  IconTrash,
  IconUsers,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../../../common/api';

interface ViewActionsProps {
  current: SavedView | null;
  /** The log shows something else than the view says. */
  stale: boolean;
  mayChange: boolean;
  onSave: () => void;
  onReset: () => void;
  onNew: () => void;
  onRename: () => void;
  onShare: () => void;
  onDelete: () => void;
}

/** What can be done with the view on screen. */
export function ViewActions(props: ViewActionsProps) {
  const { current, stale, mayChange, onSave, onReset, onNew, onRename, onShare, onDelete } = props;
  const { t } = useTranslation();
  return (
    <>
      {stale && mayChange && (
        <Menu.Item leftSection={<IconDeviceFloppy size={16} stroke={1.6} />} onClick={onSave}>
          {t('log.views.save')}
        </Menu.Item>
      )}
      {stale && (
        <Menu.Item leftSection={<IconRestore size={16} stroke={1.6} />} onClick={onReset}>
          {t('log.views.reset')}
        </Menu.Item>
      )}
      <Menu.Item leftSection={<IconBookmarkPlus size={16} stroke={1.6} />} onClick={onNew}>
        {t('log.views.new')}
      </Menu.Item>
      {current && mayChange && (
        <>
          <Menu.Item leftSection={<IconPencil size={16} stroke={1.6} />} onClick={onRename}>
            {t('log.views.rename')}
          </Menu.Item>
          <Menu.Item
            leftSection={current.shared ? <IconLock size={16} stroke={1.6} /> : <IconUsers size={16} stroke={1.6} />}
            onClick={onShare}
          >
            {t(current.shared ? 'log.views.unshare' : 'log.views.share')}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={16} stroke={1.6} />} onClick={onDelete}>
            {t('log.views.delete')}
          </Menu.Item>
        </>
      )}
    </>
  );
}
