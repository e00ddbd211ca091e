import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../Avatar';
import type { Client, Earlier, FormerName, Identity, Thread, ThreadHits } from '../api';
import { shifted } from '../hit-ranges';
import { Marked } from '../Marked';
import { MessengerIcon } from '../MessengerIcon';
import { useFormat } from '../use-format';
import { CardSection, Fact } from './CardSection';
import { ConversationFacts } from './ConversationFacts';
import { SourceFacts } from './SourceFacts';
import { VisitPages } from './VisitPages';
import './client-card.css';

interface ClientCardProps {
  thread: Thread;
  /** How an earlier conversation is linked: the log and the Smart Phone have different addresses for it. */
  linkEarlier: (earlier: Earlier, label: ReactNode) => ReactNode;
  /** Where a search found something in the client's names. */
  hits?: Pick<ThreadHits, 'name' | 'nickname'> | undefined;
}

/** The client: where they came from, what they looked at, and what was before. */
export function ClientCard({ thread, linkEarlier, hits }: ClientCardProps) {
  const { t } = useTranslation();
  const { client, conversation, visit, earlier } = thread;
  return (
    <section className="client-card" aria-label={t('card.label')}>
      <Identification client={client} messenger={conversation.messenger} hits={hits} />
      {(client.phone || client.email) && (
        <CardSection title={t('card.contact')}>
          {client.phone && <Fact name={t('card.phone')} value={<a href={`tel:${client.phone}`}>{client.phone}</a>} />}
          {client.email && (
            <Fact name={t('card.email')} value={<a href={`mailto:${client.email}`}>{client.email}</a>} />
          )}
        </CardSection>
      )}
      {client.formerly.length > 0 && <FormerNames client={client} />}
      <SourceFacts conversation={conversation} visit={visit} />
      {visit && <VisitPages visit={visit} />}
      <ConversationFacts conversation={conversation} facts={thread.facts} />
      {earlier.length > 0 && <EarlierList earlier={earlier} linkEarlier={linkEarlier} />}
    </section>
  );
}

interface IdentificationProps {
  client: Client;
  messenger: Identity['messenger'];
  hits: ClientCardProps['hits'];
}

function Identification({ client, messenger, hits }: IdentificationProps) {
  const { t } = useTranslation();
  const { dayAndTime, exactMoment } = useFormat();
  const identity = client.identities.find((each) => each.messenger === messenger) ?? client.identities[0];
  const nickname = identity?.nickname ?? null;
  const bare = nickname?.replace(/^@/, '');
  const line = [t(`common.messengers.${messenger}`), client.language].filter(Boolean).join(' · ');
  const others = client.identities.filter((each) => each !== identity);
  return (
    <header className="client-card-head">
      <Avatar name={client.name} picture={identity?.avatar} size={36} />
      <div>
        <div className="client-card-name">
          <Marked text={client.name} hits={hits?.name} />
        </div>
        <div className="meta">
          {nickname && (
            <>
              <Marked text={`@${bare}`} hits={hits && shifted(hits.nickname, bare === nickname ? 1 : 0)} /> ·{' '}
            </>
          )}
          {line}
          {identity?.blocked && <span className="client-card-blocked"> · {t('card.blocked')}</span>}
        </div>
        {identity?.lastInboundAt && (
          <div className="meta" title={exactMoment(identity.lastInboundAt)}>
            {t('card.lastSeen', {
              messenger: t(`common.messengers.${messenger}`),
              time: dayAndTime(identity.lastInboundAt),
            })}
          </div>
        )}
        {others.map((other) => (
          <div key={other.id} className="meta client-card-identity">
            <MessengerIcon messenger={other.messenger} size={14} />
            {other.nickname ?? other.name}
          </div>
        ))}
      </div>
    </header>
  );
}

/** What they were called before: a name in a messenger is changed in a moment. */
function FormerNames({ client }: { client: Client }) {
  const { t } = useTranslation();
  const { date, exactMoment } = useFormat();
  return (
    <CardSection title={t('card.formerly')} as="ul">
      {client.formerly.map(({ at, field, before }) => (
        <li key={`${at} ${field}`} title={exactMoment(at)}>
          {t('card.formerName', { name: shownName(field, before), date: date(at) })}
        </li>
      ))}
    </CardSection>
  );
}

function shownName(field: FormerName['field'], before: string | null): string {
  if (before === null || before === '') {
    return '—';
  }
  return field === 'nickname' ? `@${before.replace(/^@/, '')}` : before;
}

interface EarlierListProps {
  earlier: Earlier[];
  linkEarlier: ClientCardProps['linkEarlier'];
}

function EarlierList({ earlier, linkEarlier }: EarlierListProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  return (
    <CardSection title={t('card.earlier')} as="ul">
      {earlier.map((each) => (
        <li key={each.id}>
          {linkEarlier(
            each,
            [date(each.createdAt), t(`common.messengers.${each.messenger}`), each.result ?? t('card.noResult')].join(
              ' · ',
            ),
          )}
        </li>
      ))}
    </CardSection>
  );
}
