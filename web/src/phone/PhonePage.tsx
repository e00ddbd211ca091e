import { useElementSize } from '@mantine/hooks';
import { IconMessages } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../common/Empty';
import { useWhomToAsk } from '../common/Locked';
import { mayAs, useWorkplace } from '../common/project';
import type { Opening } from './memory/types';
import { PhoneContext, usePhoneDesk, usePhoneView } from './memory/use-phone';
import { useAlerts } from './notify/use-alerts';
import { ClientPane } from './view/ClientPane';
import { ConversationPane } from './view/ConversationPane';
import { ListPane } from './view/ListPane';
import { NoneYet } from './view/NoneYet';
import './phone.css';

interface PhonePageProps {
  /** The conversation in the address. */
  conversation: number | null;
  /** The client that *Write* chose, when there is no conversation in the address. */
  client: number | null;
  /** Alone in its own small window. */
  compact: boolean;
  onOpen: Opening;
}

/** The Smart Phone: where managers answer. */
export function PhonePage(props: PhonePageProps) {
  const { t } = useTranslation();
  const { role } = useWorkplace();
  const whom = useWhomToAsk('manager');
  return mayAs(role, 'manager') ? <Console {...props} /> : <Empty title={t('phone.viewer')} hint={whom} />;
}

const ONE_COLUMN = 720;
const TWO_COLUMNS = 1060;

function Console({ conversation, client, compact, onOpen }: PhonePageProps) {
  const { t } = useTranslation();
  const desk = usePhoneDesk();
  const { live, state, loads, failure } = usePhoneView(desk.phone);
  const alerts = useAlerts(desk.phone, conversation, onOpen);
  const { ref, width } = useElementSize();
  const columns = width === 0 ? (compact ? 1 : 3) : width < ONE_COLUMN ? 1 : width < TWO_COLUMNS ? 2 : 3;
  const chosen = conversation !== null || client !== null;
  const nobody = loads > 0 && state.conversations.length === 0;

  return (
    <PhoneContext value={desk}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back from anywhere in the console */}
      <div
        className="phone"
        data-columns={columns}
        ref={ref}
        onKeyDown={(event) => leaveBy(event, () => onOpen(null), columns)}
      >
        {live === 'offline' && failure !== null && (
          <div className="phone-offline" role="status">
            {t('phone.offline')}
          </div>
        )}
        {(columns > 1 || !chosen) && (
          <ListPane
            current={conversation}
            onOpen={onOpen}
            alerts={alerts}
            explained={nobody && columns > 1 && !chosen}
          />
        )}
        {(columns > 1 || chosen) && (
          <Main
            conversation={conversation}
            client={client}
            nobody={loads === 0 ? null : nobody}
            columns={columns}
            onOpen={onOpen}
          />
        )}
      </div>
    </PhoneContext>
  );
}

/** Escape: back to the list, or into it where it stands beside. */
function leaveBy(event: KeyboardEvent<HTMLDivElement>, back: () => void, columns: number): void {
  const console = event.currentTarget;
  // Dialogs are drawn elsewhere but report here too; theirs is not ours.
  if (event.key !== 'Escape' || !console.contains(event.target as Node)) {
    return;
  }
  if (columns === 1) {
    back();
  } else {
    const current = console.querySelector<HTMLElement>('.phone-row[aria-current]');
    (current ?? console.querySelector<HTMLElement>('.phone-row'))?.focus();
  }
}

interface MainProps {
  conversation: number | null;
  client: number | null;
  /** Whether there is nobody to choose; null while that is not known yet. */
  nobody: boolean | null;
  columns: number;
  onOpen: Opening;
}

function Main({ conversation, client, nobody, columns, onOpen }: MainProps) {
  const { t } = useTranslation();
  const back = columns === 1 ? () => onOpen(null) : null;
  if (conversation !== null) {
    return (
      <ConversationPane
        key={conversation}
        conversation={conversation}
        cardBeside={columns === 3}
        onBack={back}
        onOpen={onOpen}
      />
    );
  }
  if (client !== null) {
    return <ClientPane key={client} client={client} onBack={back} onOpen={onOpen} />;
  }
  return (
    <main className="phone-thread">
      {nobody === true && <NoneYet />}
      {nobody === false && (
        <Empty
          icon={<IconMessages size={24} stroke={1.5} />}
          title={t('phone.empty.choose')}
          hint={t('phone.empty.chooseHint')}
        />
      )}
    </main>
  );
}
