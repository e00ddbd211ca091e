import { ActionIcon } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommentOn } from './message-comments';

/** Takes a message into the review beside the thread. */
export function CommentButton({ message }: { message: number }) {
  const { t } = useTranslation();
  const comment = useCommentOn();
  return (
    <ActionIcon
      size={26}
      aria-label={t('review.messageComment')}
      title={t('review.messageComment')}
      onClick={() => comment?.(message)}
    >
      <IconMessagePlus size={16} stroke={1.6} />
    </ActionIcon>
  );
}
