import { useTranslation } from 'react-i18next';
import type { Conversation, Source, Visit } from '../api';
import { pathOf, plainAddress } from '../format';
import { CardSection, Fact } from './CardSection';

interface SourceFactsProps {
  conversation: Conversation;
  visit: Visit | null;
}

/** Where the client came from: all five campaign values, click id, referrer, landing page, and the first source. */
export function SourceFacts({ conversation, visit }: SourceFactsProps) {
  const { t } = useTranslation();
  if (!visit) {
    return (
      <CardSection title={t('card.source')} hint={conversation.sharedLink ? <SharedLink /> : t('card.wroteDirectly')}>
        <Fact name={t('card.sourceMedium')} value={pair(conversation.source)} />
      </CardSection>
    );
  }
  const { source, firstSource } = visit;
  return (
    <CardSection title={t('card.source')} hint={conversation.sharedLink && <SharedLink />}>
      <Fact name={t('card.sourceMedium')} value={pair(source)} />
      <Fact name={t('card.campaign')} value={source.campaign} />
      <Fact name={t('card.term')} value={source.term} />
      <Fact name={t('card.content')} value={source.content} />
      {source.clickId && <Fact name={t('card.clickId')} value={source.clickId} title={source.clickId} />}
      {source.referrer && (
        <Fact name={t('card.referrer')} value={plainAddress(source.referrer)} title={source.referrer} />
      )}
      {source.landingPage && (
        <Fact
          name={t('card.landingPage')}
          title={source.landingPage}
          value={
            <a href={source.landingPage} target="_blank" rel="noreferrer">
              {pathOf(source.landingPage)}
            </a>
          }
        />
      )}
      {firstSource && <Fact name={t('card.firstSource')} value={pair(firstSource)} />}
    </CardSection>
  );
}

/** Why the visit that the link belongs to is not the client's. */
function SharedLink() {
  const { t } = useTranslation();
  return (
    <>
      <b>{t('card.sharedLink')}.</b> {t('card.sharedLinkHint')}
    </>
  );
}

function pair({ source, medium }: Pick<Source, 'source' | 'medium'>): string {
  return `${source} / ${medium}`;
}
