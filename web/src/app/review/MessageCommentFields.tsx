import { ActionIcon, Textarea } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useContext, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../../common/api';
import { MessageSelect } from './MessageSelect';
import { MessageCommentsContext } from './message-comments';
import { Quoted } from './Quoted';
import type { MessageComment } from './types';

const LONGEST_COMMENT = 4000;

interface MessageCommentFieldsProps {
  thread: Thread;
  comments: readonly MessageComment[];
  onChange: (comments: MessageComment[]) => void;
}

/** Comments on single messages, chosen here or in the thread. */
export function MessageCommentFields({ thread, comments, onChange }: MessageCommentFieldsProps) {
  const { t } = useTranslation();
  const asked = useContext(MessageCommentsContext);
  const add = (message: number) => {
    if (!comments.some((each) => each.message === message)) {
      onChange([...comments, { message, text: '' }]);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a message newly chosen in the thread adds a field
  useEffect(() => {
    if (asked?.message) {
      add(asked.message);
      asked.choose(null);
    }
  }, [asked?.message]);
  const write = (message: number, text: string) =>
    onChange(comments.map((each) => (each.message === message ? { message, text } : each)));
  return (
    <div className="message-comments">
      {comments.map(({ message, text }) => (
        <div key={message} className="message-comment">
          <div className="message-comment-head">
            <Quoted thread={thread} message={message} />
            <ActionIcon
              size={24}
              aria-label={t('review.removeComment')}
              onClick={() => onChange(comments.filter((each) => each.message !== message))}
            >
              <IconX size={14} stroke={1.8} />
            </ActionIcon>
          </div>
          <Textarea
            size="sm"
            aria-label={t('review.messageComment')}
            autosize
            autoFocus
            minRows={1}
            maxLength={LONGEST_COMMENT}
            value={text}
            onChange={(event) => write(message, event.currentTarget.value)}
          />
        </div>
      ))}
      <MessageSelect messages={thread.messages} onChoose={add} />
    </div>
  );
}
