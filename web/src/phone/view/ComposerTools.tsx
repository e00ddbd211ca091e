import { ActionIcon, Button, FileButton, Tooltip } from '@mantine/core';
import { IconCheck, IconLock, IconNote, IconPaperclip, IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ComposerDesk } from '../sending/use-composer';
import { PlaceButton } from './PlaceButton';

interface ComposerToolsProps {
  composer: ComposerDesk;
  /** Whether the messenger takes a place as such. */
  placeAllowed: boolean;
}

/** What stands under the text: attach, place, note, send. */
export function ComposerTools({ composer, placeAllowed }: ComposerToolsProps) {
  const { t } = useTranslation();
  const { isNote, isEdit, barred, attach } = composer;
  return (
    <div className="phone-tools">
      {!isEdit && (
        <FileButton multiple onChange={attach}>
          {(props) => (
            <Tooltip label={t('phone.composer.attach')}>
              <ActionIcon {...props} disabled={barred} aria-label={t('phone.composer.attach')}>
                <IconPaperclip size={18} />
              </ActionIcon>
            </Tooltip>
          )}
        </FileButton>
      )}
      {placeAllowed && !isNote && !isEdit && <PlaceButton disabled={barred} onSend={composer.sendPlace} />}
      {composer.notesAllowed && !isEdit && (
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
      <span className="phone-keys meta">{t(isEdit ? 'phone.composer.editKeys' : 'phone.composer.keys')}</span>
      <SendButton composer={composer} />
    </div>
  );
}

function SendButton({ composer: { isNote, isEdit, ready, saving, send } }: { composer: ComposerDesk }) {
  const { t } = useTranslation();
  const [Sign, words] = isEdit
    ? ([IconCheck, t('common.save')] as const)
    : isNote
      ? ([IconLock, t('phone.composer.addNote')] as const)
      : ([IconSend, t('phone.composer.send')] as const);
  return (
    <Button className="phone-send" leftSection={<Sign size={15} />} disabled={!ready} loading={saving} onClick={send}>
      {words}
    </Button>
  );
}
