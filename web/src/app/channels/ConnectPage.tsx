import { IconInfoCircle } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel, Messenger } from '../../common/api';
import { MessengerIcon } from '../../common/MessengerIcon';
import { useWorkplace } from '../../common/project';
import { Page, Panel } from '../page/Page';
import { PageMissing } from '../page/PageTrouble';
import { CredentialsForm } from './CredentialsForm';
import { Guide } from './Guide';
import { type Credentials, isMessenger, isPublic, NEEDS_ADDRESS } from './messengers';
import { useChannels } from './network';
import { hostIn } from './problems';
import { TakeOver } from './TakeOver';
import { ToChannels } from './ToChannels';
import './channels.css';

/** The way from nothing to a connected account, for somebody who runs a shop. */
export function ConnectPage() {
  const { messenger } = useParams({ strict: false });
  return isMessenger(messenger) ? <Connect key={messenger} messenger={messenger} /> : <PageMissing />;
}

function Connect({ messenger }: { messenger: Messenger }) {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const navigate = useNavigate();
  const channels = useChannels();
  const [elsewhere, setElsewhere] = useState<Elsewhere | null>(null);
  const connected = ({ id }: Channel) =>
    navigate({ to: '/projects/$project/messengers/$channel', params: { project: project.id, channel: id } });
  const connect = async (credentials: Credentials, takeOver: boolean) =>
    connected(await channels.connect(messenger, credentials, takeOver));
  const title = t('channels.connectTo', { messenger: t(`channels.names.${messenger}`) });
  return (
    <Page title={title} needs="admin" before={<ToChannels />}>
      <p className="connect-lead">
        <MessengerIcon messenger={messenger} size={32} />
        <span>{t(`channels.guides.${messenger}.lead`)}</span>
      </p>
      {NEEDS_ADDRESS.includes(messenger) && <AddressNote messenger={messenger} />}
      <Panel title={t('channels.stepsTitle')}>
        <Guide messenger={messenger} />
      </Panel>
      <Panel title={t('channels.formTitle')}>
        <div className="page-form">
          <CredentialsForm
            messenger={messenger}
            action={t('channels.connect')}
            send={(credentials) => connect(credentials, false)}
            intercept={({ code, detail }, credentials) => {
              const taken = code === 'webhook-elsewhere';
              if (taken) {
                setElsewhere({ credentials, host: hostIn(detail) });
              }
              return taken;
            }}
          />
        </div>
      </Panel>
      {elsewhere && (
        <TakeOver
          messenger={messenger}
          host={elsewhere.host}
          act={() => connect(elsewhere.credentials, true)}
          onClose={() => setElsewhere(null)}
        />
      )}
    </Page>
  );
}

interface Elsewhere {
  credentials: Credentials;
  host: string | null;
}

/** Some platforms only call servers that the internet can reach. */
function AddressNote({ messenger }: { messenger: Messenger }) {
  const { t } = useTranslation();
  const reachable = isPublic(new URL(window.location.href));
  return (
    <p className="channel-note" data-calm={reachable || undefined}>
      <IconInfoCircle size={17} stroke={1.7} aria-hidden="true" />
      <span>
        {t('channels.addressNeeded', { messenger: t(`channels.names.${messenger}`) })}
        {!reachable && ` ${t('channels.addressMissing')}`}
      </span>
    </p>
  );
}
