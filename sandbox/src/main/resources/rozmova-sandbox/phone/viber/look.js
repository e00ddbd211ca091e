import { avatar } from '../common/dom.js';
import { t } from './texts.js';

/** The round picture of an account. */
export const face = (account) => avatar(account.name, [...account.uri].reduce((sum, letter) => sum + letter.charCodeAt(0), 0));

/** What the person sees: not what is silent, still on its way, or could not be shown. */
export const visible = (messages) =>
  messages.filter((message) => !message.silent && (!message.fromAccount || ['delivered', 'seen'].includes(message.delivery)));

/** A message in one line. */
export const summary = (message) => message.text || (message.kind === 'url' ? message.content.media : '') || t('attachment');
