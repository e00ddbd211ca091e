import { Textarea } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Messenger, Reach } from '../../common/types';
import { attachPasted, sendsBy, useComposer } from '../sending/use-composer';
import { useDrop } from '../sending/use-drop';
import type { Recipient } from '../types';
import { Attachments } from './Attachments';
import { ComposerTools } from './ComposerTools';
import './composer.css';

interface ComposerProps {
  recipient: Recipient;
  to: { client: { name: string }; messenger: Messenger };
  /** Whether the client can be written to at all; null until known. */
  reach: Reach | null;
}

/** Where an answer or a note is written. What is typed here survives everything. */
export function Composer({ recipient, to, reach }: ComposerProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const composer = useComposer(recipient, reach, field);
  const { draft, isNote, barred } = composer;
  const section = useRef<HTMLElement>(null);
  const over = useDrop(section, composer.attach);
  const reply = t('phone.composer.reply', {
    name: to.client.name,
    messenger: t(`common.messengers.${to.messenger}`),
  });
  return (
    <section
      className="phone-composer"
      aria-label={t('phone.composer.label')}
      data-note={isNote || undefined}
      ref={section}
    >
      {reach?.reason && (
        <p className="phone-reach" data-can={reach.can || undefined} role="status">
          {t(`phone.reach.${reach.reason}`)}
          {!reach.can && composer.notesAllowed && ` ${t('phone.noteStillPossible')}`}
        </p>
      )}
      <Attachments
        files={draft.files}
        uploads={composer.uploads}
        onRemoveFile={composer.removeFile}
        onRemoveUpload={composer.removeUpload}
        onRetry={composer.retryUpload}
      />
      <Textarea
        ref={field}
        className="phone-field"
        variant="unstyled"
        dir="auto"
        autosize
        minRows={2}
        maxRows={10}
        disabled={barred}
        aria-label={t('phone.composer.label')}
        placeholder={isNote ? t('phone.composer.note') : reply}
        value={draft.text}
        onChange={(event) => composer.write(event.currentTarget.value)}
        onKeyDown={(event) => sendsBy(event, composer.send)}
        onPaste={(event) => attachPasted(event, composer.attach)}
      />
      <ComposerTools composer={composer} />
      {over && <div className="phone-drop">{t('phone.composer.drop')}</div>}
    </section>
  );
}
