import { useTranslation } from 'react-i18next';
import type { AnsweredMessage, Message } from '../api';
import { kindName } from './kinds';

interface QuoteProps {
  /** The answered message, if it is on screen. */
  message: Message | undefined;
  /** The words of it that were picked out. */
  picked: string | undefined;
  /** What the answered message was, when it does not stand here. */
  answered: AnsweredMessage | undefined;
}

/** What a message answers to; a click leads there. */
export function Quote({ message, picked, answered }: QuoteProps) {
  const { t, i18n } = useTranslation();
  const kind = message?.content ? t(`thread.kinds.${message.content.type}`) : '';
  const words = picked || message?.text || kind;
  const author = message?.author?.name;
  const lead = () => {
    const found = document.querySelector<HTMLElement>(`[data-message="${message?.id}"]`);
    found?.scrollIntoView({ block: 'center' });
    found?.animate([{ opacity: 0.35 }, { opacity: 1 }], { duration: 600, easing: 'ease-out' });
  };
  return (
    <blockquote className="thread-quote">
      <span className="visually-hidden">{t('thread.replyTo')} </span>
      {message ? (
        <button type="button" onClick={lead}>
          {author && <b>{author}</b>}
          <span>{words}</span>
        </button>
      ) : (
        <span>
          {answered?.author && <b>{answered.author}</b>}
          {answered?.kind && <span className="meta">{kindName(answered.kind, t, i18n)}</span>}
          <span>{words || answered?.text || (answered?.kind ? '' : t('thread.replyToUnknown'))}</span>
        </span>
      )}
    </blockquote>
  );
}
