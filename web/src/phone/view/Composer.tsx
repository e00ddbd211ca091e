import { ActionIcon, Button, FileButton, Textarea, Tooltip } from '@mantine/core';
import { IconLock, IconNote, IconPaperclip, IconSend } from '@tabler/icons-react';
import { type ClipboardEvent, type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Messenger, Reach, StoredFile } from '../../common/types';
import { laneOf } from '../outbox';
import type { Recipient } from '../types';
import { useDraft } from '../use-draft';
import { useDrop } from '../use-drop';
import { useDesk } from '../use-phone';
import { useUploads } from '../use-uploads';
import { Attachments } from './Attachments';

interface ComposerProps {
  recipient: Recipient;
  to: { client: { name: string }; messenger: Messenger };
  /** Whether the client can be written to at all; null until known. */
  reach: Reach | null;
}

/** Where an answer or a note is written. What is typed here survives everything. */
export function Composer({ recipient, to, reach }: ComposerProps) {
  const { t } = useTranslation();
  const { phone, network } = useDesk();
  const lane = laneOf(recipient);
  const [draft, change] = useDraft(lane);
  const field = useRef<HTMLTextAreaElement>(null);
  const keepFile = useCallback(
    (file: StoredFile) => change((present) => ({ ...present, files: [...present.files, file] })),
    [change],
  );
  const { uploads, add, remove, retry } = useUploads(network, keepFile);
  const notesAllowed = 'conversation' in recipient;
  const isNote = draft.kind === 'note' && notesAllowed;
  const barred = reach?.can === false && !isNote;
  const attach = (files: Iterable<File>) => !barred && add(files);
  const { over, ...dropping } = useDrop(attach);
  const ready = !barred && uploads.length === 0 && (draft.text.trim() !== '' || draft.files.length > 0);

  // On a touch screen the keyboard would jump up and hide what is to be read.
  useEffect(() => {
    if (window.matchMedia('(pointer: fine)').matches) {
      field.current?.focus();
    }
  }, []);

  const send = () => {
    if (ready) {
      const { text, files } = draft;
      const kind = isNote ? 'note' : 'outbound';
      phone.send({
        clientKey: crypto.randomUUID(),
        recipient,
        kind,
        text: text.trim(),
        files,
        at: new Date().toISOString(),
        problem: null,
      });
      change({ kind: 'outbound', text: '', files: [] });
      field.current?.focus();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      send();
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    if (files.length > 0) {
      event.preventDefault();
      attach(files);
    }
  };
  const toggleNote = () => {
    change({ kind: isNote ? 'outbound' : 'note' });
    field.current?.focus();
  };

  const reply = t('phone.composer.reply', {
    name: to.client.name,
    messenger: t(`common.messengers.${to.messenger}`),
  });
  return (
    <section className="phone-composer" data-note={isNote || undefined} data-over={over || undefined} {...dropping}>
      {reach?.reason && (
        <p className="phone-reach" data-can={reach.can || undefined} role="status">
          {t(`phone.reach.${reach.reason}`)}
        </p>
      )}
      <Attachments
        files={draft.files}
        uploads={uploads}
        onRemoveFile={(id) =>
          change((present) => ({ ...present, files: present.files.filter((each) => each.id !== id) }))
        }
        onRemoveUpload={remove}
        onRetry={retry}
      />
      <Textarea
        ref={field}
        className="phone-field"
        variant="unstyled"
        autosize
        minRows={2}
        maxRows={10}
        disabled={barred}
        aria-label={t('phone.composer.label')}
        placeholder={isNote ? t('phone.composer.note') : reply}
        value={draft.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
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
        {notesAllowed && (
          <Tooltip label={t(isNote ? 'phone.composer.replyMode' : 'phone.composer.noteMode')}>
            <ActionIcon
              aria-label={t('phone.composer.noteMode')}
              aria-pressed={isNote}
              className="phone-note-toggle"
              onClick={toggleNote}
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
      {over && <div className="phone-drop">{t('phone.composer.drop')}</div>}
    </section>
  );
}
