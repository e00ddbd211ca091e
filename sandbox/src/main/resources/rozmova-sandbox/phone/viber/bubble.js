import { el, icon } from '../common/dom.js';
import { openMenu } from '../common/menu.js';
import { content } from './content.js';
import { t, timeOf } from './texts.js';

const ticks = (message) =>
  el('span.ticks', { title: t(message.delivery === 'sent' ? 'sent' : 'delivered') }, icon(message.delivery === 'sent' ? 'tick' : 'ticks'));

/** One message. Its menu opens by right click, long press, or the menu key. */
export function bubble(message, context, last) {
  const meta = el('span.meta', {}, el('time', { dateTime: message.at }, timeOf(message.at)), message.fromAccount ? null : ticks(message));
  const classes = ['bubble', message.fromAccount ? 'theirs' : 'mine', `kind-${message.kind}`];
  if (last) classes.push('last');
  if (['picture', 'video'].includes(message.kind) && !message.text) classes.push('bare');
  const body = el(`div.${classes.join('.')}`, {
    tabIndex: 0,
    oncontextmenu: (event) => {
      if (!message.text) return;
      event.preventDefault();
      openMenu(body, [{ text: t('copy'), run: () => navigator.clipboard?.writeText(message.text) }]);
    },
  }, content(message, context), meta);
  return el(`div.turn.${message.fromAccount ? 'turn-theirs' : 'turn-mine'}`, {}, body);
}
