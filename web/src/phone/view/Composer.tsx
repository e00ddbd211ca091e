import { Textarea } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ability, Message, Messenger, Reach } from '../../common/api';
import { useWorkplace } from '../../common/project';
import { lastEditable } from '../../common/thread/rewriting';
import type { Recipient } from '../memory/types';
import { attachPasted, editsBy, leavesBy, sendsBy, useComposer } from '../sending/use-composer';
import { useDrop } from '../sending/use-drop';
import { About } from './About';
import { Attachments } from './Attachments';
import { ComposerTools } from './ComposerTools';
import { ReachLine } from './ReachLine';
import './composer.css';

interface ComposerProps {
  recipient: Recipient;
  to: { client: { name: string }; messenger: Messenger };
  /** Whether the client can be written to at all; null until known. */
  reach: Reach | null;
  abilities: readonly Ability[];
  /** Of the conversation: what can be answered or changed. */
  messages: readonly Message[];
}

/** Where an answer or a note is written. What is typed here survives everything. */
export function Composer({ recipient, to, reach, abilities, messages }: ComposerProps) {
  const { t } = useTranslation();
  const { me } = useWorkplace();
  const field = useRef<HTMLTextAreaElement>(null);
  const composer = useComposer(recipient, reach, abilities, field);
  const { draft, isNote, isEdit, barred } = composer;
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
      <ReachLine reach={reach} messenger={to.messenger} notesAllowed={composer.notesAllowed} />
      <About composer={composer} messages={messages} name={to.client.name} />
      {!isEdit && (
        <Attachments
          files={draft.files}
          uploads={composer.uploads}
          onRemoveFile={composer.removeFile}
          onRemoveUpload={composer.removeUpload}
          onRetry={composer.retryUpload}
        />
      )}
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
        onKeyDown={(event) => {
          sendsBy(event, composer.send);
          leavesBy(event, composer);
          editsBy(event, composer, lastEditable(messages, { id: me.staff.id, abilities }));
        }}
        onPaste={(event) => attachPasted(event, composer.attach)}
      />
      <ComposerTools composer={composer} placeAllowed={abilities.includes('place')} />
      {over && <div className="phone-drop">{t('phone.composer.drop')}</div>}
    </section>
  );
}
