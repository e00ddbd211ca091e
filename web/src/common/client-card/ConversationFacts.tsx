import { useTranslation } from 'react-i18next';
import type { Conversation, Facts } from '../api';
import { useFormat } from '../use-format';
import { CardSection, Fact } from './CardSection';

interface ConversationFactsProps {
  conversation: Conversation;
  facts: Facts;
}

/** Who answered, how fast, how much was said, and how it ended. */
export function ConversationFacts({ conversation, facts }: ConversationFactsProps) {
  const { t } = useTranslation();
  const { duration } = useFormat();
  const { inbound, outbound, firstResponseSeconds, durationSeconds } = facts;
  const result = conversation.result ?? (conversation.closedAutomatically ? t('card.closedAutomatically') : null);
  return (
    <CardSection title={t('card.conversation')}>
      <Fact name={t('card.manager')} value={conversation.manager?.name ?? t('card.nobody')} />
      <Fact
        name={t('card.firstResponse')}
        value={firstResponseSeconds === null ? t('card.noResponse') : duration(firstResponseSeconds)}
      />
      {durationSeconds !== null && <Fact name={t('card.length')} value={duration(durationSeconds)} />}
      <Fact name={t('card.messages')} value={t('card.inAndOut', { inbound, outbound })} />
      {result && <Fact name={t('card.result')} value={<span className="tag">{result}</span>} />}
      {conversation.tags.length > 0 && (
        <Fact
          name={t('card.tags')}
          value={conversation.tags.map((tag) => (
            <span key={tag} className="tag">
              {tag}
            </span>
          ))}
        />
      )}
      {conversation.comment && <Fact name={t('card.comment')} value={conversation.comment} />}
    </CardSection>
  );
}
