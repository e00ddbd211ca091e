import { CloseButton } from '@mantine/core';
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../common/api';
import type { ComposerDesk } from '../sending/use-composer';

interface AboutProps {
  composer: ComposerDesk;
  messages: readonly Message[];
  /** The client's. */
  name: string;
}

/** The message that is answered or changed, above the composer. */
export function About({ composer: { draft, isEdit, isNote, leaveAlone }, messages, name }: AboutProps) {
  const { t } = useTranslation();
  const about = draft.editing?.message ?? (isNote ? null : draft.replyTo);
  if (about === null) {
    return null;
  }
  const message = messages.find(({ id }) => id === about);
  const kind = message?.content ? t(`thread.kinds.${message.content.type}`) : t('thread.replyToUnknown');
  const title = isEdit
    ? t('phone.composer.editing')
    : t('phone.composer.replying', { name: message?.author?.name ?? name });
  return (
    <div className="phone-about">
      {isEdit ? <IconPencil size={17} aria-hidden="true" /> : <IconArrowBackUp size={17} aria-hidden="true" />}
      <span className="phone-about-words">
        <b>{title}</b>
        <span>{message?.text || kind}</span>
      </span>
      <CloseButton size="sm" aria-label={t('common.cancel')} onClick={leaveAlone} />
    </div>
  );
}
