import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Message } from '../../common/api';
import { useFormat } from '../../common/use-format';
import { extract, spoken } from './message-words';

interface MessageSelectProps {
  messages: readonly Message[];
  onChoose: (message: number) => void;
}

/** Chooses a message of the thread by its time and first words. */
export function MessageSelect({ messages, onChoose }: MessageSelectProps) {
  const { t } = useTranslation();
  const { time } = useFormat();
  const words = (message: Message) => {
    const author = message.author?.name ?? t(nobody(message));
    return `${time(message.at)} ${author}: ${extract(message) ?? t('review.withoutWords')}`;
  };
  return (
    <Select
      size="xs"
      searchable
      aria-label={t('review.commentOnMessage')}
      placeholder={t('review.commentOnMessage')}
      nothingFoundMessage={t('review.noMessage')}
      data={spoken(messages).map((message) => ({ value: String(message.id), label: words(message) }))}
      value={null}
      onChange={(next) => next && onChoose(Number(next))}
    />
  );
}

function nobody({ kind, details }: Message) {
  if (kind === 'inbound') {
    return 'review.client';
  }
  return details?.elsewhere && !details.automatic ? 'log.elsewhere' : 'review.automatic';
}
