import { ActionIcon, Button, FileButton, Tooltip } from '@mantine/core';
import { IconLock, IconNote, IconPaperclip, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ComposerDesk } from '../sending/use-composer';

/** What stands under the text: attach, note, send. */
export function ComposerTools({ composer }: { composer: ComposerDesk }) {
  const { t } = useTranslation();
  const { isNote, barred, ready, send, attach } = composer;
  return (
    <div className="phone-tools">
      <FileButton multiple onChange={attach}>
        {(props) => (
          <Tooltip label={t('phone.composer.attach')}>
            <ActionIcon {...props} disabled={barred} aria-label={t('phone.composer.attach')}>
              <IconPaperclip size={18} />
            </ActionIcon>
          </Tooltip>
        )}
      </FileButton>
      {composer.notesAllowed && (
        <Tooltip label={t(isNote ? 'phone.composer.replyMode' : 'phone.composer.noteMode')}>
          <ActionIcon
            aria-label={t('phone.composer.noteMode')}
            aria-pressed={isNote}
            className="phone-note-toggle"
            onClick={composer.toggleNote}
          >
            <IconNote size={18} />
          </ActionIcon>
        </Tooltip>
      )}
      <span className="phone-keys meta">{t('phone.composer.keys')}</span>
      <Button
        className="phone-send"
        leftSection={isNote ? <IconLock size={15} /> : <IconSend size={15} />}
        disabled={!ready}
        onClick={send}
      >
        {t(isNote ? 'phone.composer.addNote' : 'phone.composer.send')}
      </Button>
    </div>
  );
}
