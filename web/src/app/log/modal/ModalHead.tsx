import { ActionIcon, Button, Modal, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconSend, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../../../common/api';
import { LockedButton } from '../../../common/Locked';
import { MessengerIcon } from '../../../common/MessengerIcon';
import { mayAs, useWorkplace } from '../../../common/project';
import { useFormat } from '../../../common/use-format';
import { useWriting } from '../write/writing';
import type { Neighbours } from './neighbours';
import { TranscriptMenu } from './TranscriptMenu';

interface ModalHeadProps {
  thread: Thread | null;
  neighbours: Neighbours;
  onClose: () => void;
}

/** Whose conversation it is and when it was, the way to its neighbours, and *Write*. */
export function ModalHead({ thread, neighbours, onClose }: ModalHeadProps) {
  const { t } = useTranslation();
  const { role } = useWorkplace();
  const write = useWriting();
  const client = thread?.conversation.client;
  return (
    <header className="conversation-head">
      {thread && <MessengerIcon messenger={thread.conversation.messenger} />}
      <Modal.Title className="conversation-title">
        {client ? t('log.conversationWith', { name: client.name }) : t('common.loading')}
      </Modal.Title>
      {thread && <Span thread={thread} />}
      <div className="conversation-actions">
        <Step words={t('log.previous')} icon={IconChevronUp} onStep={neighbours.previous} />
        <Step words={t('log.next')} icon={IconChevronDown} onStep={neighbours.next} />
        {thread && <TranscriptMenu thread={thread} />}
        {thread && client && mayAs(role, 'manager') && (
          <Button
            size="sm"
            aria-label={t('common.write')}
            leftSection={<IconSend size={16} stroke={1.8} />}
            onClick={() => write(client, thread.conversation.messenger, thread.reach)}
          >
            {t('common.write')}
          </Button>
        )}
        {thread && client && !mayAs(role, 'manager') && <LockedButton label={t('common.write')} needs="manager" />}
        <ActionIcon aria-label={t('common.close')} onClick={onClose}>
          <IconX size={18} stroke={1.6} />
        </ActionIcon>
      </div>
    </header>
  );
}

function Span({ thread }: { thread: Thread }) {
  const { date, time } = useFormat();
  const { createdAt, closedAt } = thread.conversation;
  const end =
    closedAt && (date(closedAt) === date(createdAt) ? time(closedAt) : `${date(closedAt)}, ${time(closedAt)}`);
  return (
    <span className="conversation-span numbers">
      {date(createdAt)}, {time(createdAt)}
      {end && ` – ${end}`}
    </span>
  );
}

interface StepProps {
  words: string;
  icon: typeof IconChevronUp;
  onStep: (() => void) | null;
}

function Step({ words, icon: Drawing, onStep }: StepProps) {
  return (
    <Tooltip label={words}>
      <ActionIcon aria-label={words} data-disabled={!onStep} aria-disabled={!onStep} onClick={() => onStep?.()}>
        <Drawing size={18} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  );
}
