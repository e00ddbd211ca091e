import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../../common/Avatar';
import type { ClientPage } from '../../common/api';
import { Empty } from '../../common/Empty';
import { MessengerIcon } from '../../common/MessengerIcon';
import { useTrouble } from '../../common/problems';
import { useWorkplace } from '../../common/project';
import { laneOf } from '../memory/outbox';
import type { Opening } from '../memory/types';
import { useDesk, usePhoneView } from '../memory/use-phone';
import { useFollow } from '../sending/use-follow';
import { Back } from './Back';
import { Composer } from './Composer';
import { ThreadSkeleton } from './Skeletons';
import { Messages, Scrolling } from './ThreadPane';
import { Unavailable } from './Unavailable';

interface ClientPaneProps {
  client: number;
  onBack: (() => void) | null;
  onOpen: Opening;
}

/** A client chosen by *Write*: leads to the running conversation, or begins a new one. */
export function ClientPane({ client, onBack, onOpen }: ClientPaneProps) {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const trouble = useTrouble();
  const { phone } = useDesk();
  const { data: page, error } = useQuery({
    queryKey: ['client', project.id, client],
    queryFn: ({ signal }) => phone.client(client, signal),
    staleTime: 0,
    gcTime: 0,
  });
  const running = page?.conversationId ?? null;
  useEffect(() => {
    if (running !== null) {
      onOpen(running, 'replace');
    }
  }, [running, onOpen]);

  if (error) {
    const { code, words } = trouble(error);
    return (
      <Unavailable
        title={code === 'not-found' ? t('phone.empty.goneClient') : t('shell.loadFailed')}
        hint={code === 'not-found' ? undefined : words}
        onBack={onBack}
      />
    );
  }
  return (
    <main className="phone-thread">
      <header className="phone-head">
        <Back onBack={onBack} />
        {page && <Who page={page} />}
      </header>
      {page && running === null ? <Blank page={page} onOpen={onOpen} /> : <ThreadSkeleton />}
    </main>
  );
}

function Who({ page: { client } }: { page: ClientPage }) {
  const { t } = useTranslation();
  const [identity] = client.identities;
  return (
    <>
      <Avatar name={client.name} picture={identity?.avatar} />
      <div className="phone-who">
        <h2>{client.name}</h2>
        {identity && (
          <p className="meta">
            <MessengerIcon messenger={identity.messenger} size={14} />
            <span>{t(`common.messengers.${identity.messenger}`)}</span>
            {identity.nickname && <span>@{identity.nickname.replace(/^@/, '')}</span>}
          </p>
        )}
      </div>
    </>
  );
}

function Blank({ page: { client, reach, abilities }, onOpen }: { page: ClientPage; onOpen: Opening }) {
  const { t } = useTranslation();
  const { phone } = useDesk();
  const { unsent } = usePhoneView(phone);
  const recipient = { client: client.id };
  useFollow(recipient, onOpen);
  const [identity] = client.identities;
  const writing = unsent.some((each) => laneOf(each.recipient) === laneOf(recipient));
  return (
    <>
      <Scrolling name={`client-${client.id}`} recipient={recipient} loaded>
        {writing ? (
          <Messages recipient={recipient} messages={[]} />
        ) : (
          <Empty
            title={t('phone.empty.write', { name: client.name })}
            hint={reach.can ? t('phone.empty.writeHint') : undefined}
          />
        )}
      </Scrolling>
      {identity && (
        <Composer
          recipient={recipient}
          to={{ client, messenger: identity.messenger }}
          reach={reach}
          abilities={abilities}
          messages={[]}
        />
      )}
    </>
  );
}
