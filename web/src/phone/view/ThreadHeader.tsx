import { ActionIcon, Button, Skeleton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCircleCheck, IconHandStop, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../common/Avatar';
import type { Conversation } from '../../common/api';
import { pathOf } from '../../common/format';
import { MessengerIcon } from '../../common/MessengerIcon';
import { useWorkplace } from '../../common/project';
import { useFormat } from '../../common/use-format';
import { useAction } from '../memory/use-action';
import { useDesk } from '../memory/use-phone';
import { Back } from './Back';
import { CloseDialog } from './CloseDialog';
import { urgency } from './lists';
import { secondsSince, useNow } from './use-now';

interface ThreadHeaderProps {
  conversation: Conversation | undefined;
  onBack: (() => void) | null;
  /** Opens the client card where it does not stand beside. */
  onCard: (() => void) | null;
}

/** The client, where they are now, and what can be done. */
export function ThreadHeader({ conversation, onBack, onCard }: ThreadHeaderProps) {
  const { t } = useTranslation();
  return (
    <header className="phone-head">
      <Back onBack={onBack} />
      {conversation ? <Who conversation={conversation} /> : <Skeleton height={28} width={200} />}
      <span className="phone-head-actions">
        {onCard && (
          <ActionIcon aria-label={t('phone.aboutClient')} onClick={onCard}>
            <IconUser size={18} />
          </ActionIcon>
        )}
        {conversation?.state === 'open' && <Actions conversation={conversation} />}
      </span>
    </header>
  );
}

function Who({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation();
  const { me } = useWorkplace();
  const { client, messenger, visit, waitingSince, manager, state } = conversation;
  return (
    <>
      <Avatar name={client.name} picture={client.avatar} />
      <div className="phone-who">
        <h2>{client.name}</h2>
        <p className="meta">
          <MessengerIcon messenger={messenger} size={14} />
          <span>{t(`common.messengers.${messenger}`)}</span>
          {state === 'open' && waitingSince && <Waiting since={waitingSince} />}
          {visit && (
            <span>{visit.online ? t('phone.onPage', { page: pathOf(visit.page ?? '/') }) : t('phone.wasOnSite')}</span>
          )}
          {conversation.sharedLink && (
            <span className="phone-shared" title={t('card.sharedLinkHint')}>
              {t('card.sharedLinkShort')}
            </span>
          )}
          {manager && manager.id !== me.staff.id && <span>{t('phone.heldBy', { name: manager.name })}</span>}
        </p>
      </div>
    </>
  );
}

function Waiting({ since }: { since: string }) {
  const { t } = useTranslation();
  const { duration } = useFormat();
  const seconds = secondsSince(since, useNow());
  return (
    <span className="phone-waiting" data-urgency={urgency(seconds)}>
      {t('phone.waiting', { time: duration(seconds) })}
    </span>
  );
}

function Actions({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation();
  const { me } = useWorkplace();
  const { phone } = useDesk();
  const [closing, dialog] = useDisclosure(false);
  const taking = useAction(() => phone.take(conversation.id));
  const mine = conversation.manager?.id === me.staff.id;
  return (
    <>
      {!mine && (
        <Button
          variant="default"
          className="phone-action"
          leftSection={<IconHandStop size={16} />}
          loading={taking.running}
          onClick={() => taking.run()}
        >
          {t('phone.take')}
        </Button>
      )}
      <Button
        className="phone-action"
        aria-label={t('phone.closeConversation')}
        leftSection={<IconCircleCheck size={16} />}
        onClick={dialog.open}
      >
        <span className="phone-long">{t('phone.closeConversation')}</span>
        <span className="phone-short">{t('common.close')}</span>
      </Button>
      <CloseDialog conversation={conversation} opened={closing} onClose={dialog.close} />
    </>
  );
}
