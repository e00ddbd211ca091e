import { el, icon } from '../common/dom.js';
import { closeMenu, openMenu } from '../common/menu.js';
import { content } from './content.js';
import { t, timeOf } from './texts.js';

const REACTIONS = ['👍', '❤', '🔥', '🎉', '😁', '🙏'];

function quote(message, { find, bot }) {
  const answered = message.replyTo && find(message.replyTo);
  if (!answered) return null;
  return el('div.quote', {}, el('strong', {}, answered.fromBot ? bot.name : t('youAre')), el('span', {}, message.content.quote?.text ?? (answered.text || t('attachment'))));
}

function keyboard(message, { act }) {
  const rows = message.content.reply_markup?.inline_keyboard ?? [];
  if (!rows.length) return null;
  const button = (key) => key.url
    ? el('a.key', { href: key.url, target: '_blank', rel: 'noopener' }, key.text)
    : el('button.key', { type: 'button', onclick: () => act({ act: 'press', messageId: message.id, data: key.callback_data }) }, key.text);
  return el('div.keys', {}, rows.map((row) => el('div.keys-row', {}, row.map(button))));
}

/** A few steps on. */
const further = ({ latitude, longitude }) => ({ latitude: latitude + 0.001, longitude: longitude + 0.001 });

function openActions(anchor, message, context) {
  const react = (emoji) => context.act({ act: 'react', messageId: message.id, emoji: message.clientReaction === emoji ? '' : emoji });
  const faces = el('div.emoji', {}, REACTIONS.map((emoji) => el('button', { type: 'button', onclick: () => { closeMenu(); react(emoji); } }, emoji)));
  const own = !message.fromBot && message.text;
  openMenu(anchor, [
    { text: t('reply'), run: () => context.reply(message.id) },
    ...(own ? [{ text: t('edit'), run: () => context.edit(message.id) }] : []),
    ...(!message.fromBot ? [{ text: t('delete'), danger: true, run: () => context.act({ act: 'delete', messageId: message.id }) }] : []),
    ...(message.content.location?.live_period && !message.fromBot ? [{ text: t('move'), run: () => context.act({ act: 'move', messageId: message.id, ...further(message.content.location) }) }] : []),
    ...(message.text ? [{ text: t('copy'), run: () => navigator.clipboard?.writeText(message.text) }] : []),
  ], faces);
}

/** One message. Its menu opens by right click, long press, or the menu key. */
export function bubble(message, context, last) {
  const meta = el('span.meta', {},
    message.editedAt ? `${t('edited')} ` : null,
    el('time', { dateTime: message.at }, timeOf(message.at)),
    message.fromBot ? null : icon('tick'));
  const reactions = [message.clientReaction, message.botReaction].filter(Boolean);
  const classes = ['bubble', message.fromBot ? 'theirs' : 'mine', `kind-${message.kind}`, last ? 'last' : '', message.kind === 'photo' && !message.text ? 'bare' : ''].filter(Boolean);
  const body = el(`div.${classes.join('.')}`, {
    tabIndex: 0,
    oncontextmenu: (event) => {
      event.preventDefault();
      openActions(body, message, context);
    },
  },
    quote(message, context), content(message, context), meta,
    reactions.length ? el('div.reactions', {}, reactions.map((emoji) => el('span', {}, emoji))) : null);
  return el(`div.turn.${message.fromBot ? 'turn-theirs' : 'turn-mine'}`, {}, body, keyboard(message, context));
}
