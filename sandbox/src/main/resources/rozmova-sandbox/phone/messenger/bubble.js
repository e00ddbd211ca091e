import { avatar, el } from '../common/dom.js';
import { closeMenu, openMenu } from '../common/menu.js';
import { content, summary } from './content.js';
import { t, timeOf } from './texts.js';

const REACTIONS = ['❤', '😆', '😮', '😢', '😠', '👍'];
/** Without this mark a heart is drawn in black and white. */
const coloured = (emoji) => emoji.replace(/❤$/, '❤\uFE0F');
const MOST_EDITS = 5;
const BARE = ['image', 'video', 'sticker', 'location'];

function quote(message, { find, page }) {
  const answered = message.replyTo && find(message.replyTo);
  if (!answered) return null;
  const who = t(message.fromPage ? (answered.fromPage ? 'pageToItself' : 'pageToYou') : answered.fromPage ? 'youToPage' : 'youToYourself').replace('{page}', page.name);
  return el('div.answered', {}, el('small', {}, who), el('span', {}, summary(answered)));
}

function openActions(anchor, message, context) {
  const react = (emoji) => context.act({ act: 'react', mid: message.mid, emoji: message.clientReaction === emoji ? '' : emoji });
  const faces = el('div.emoji', {}, REACTIONS.map((emoji) => el('button', { type: 'button', ariaLabel: emoji, onclick: () => { closeMenu(); react(emoji); } }, coloured(emoji))));
  const editable = !message.fromPage && message.text && message.edits < MOST_EDITS;
  openMenu(anchor, [
    { text: t('reply'), run: () => context.reply(message.mid) },
    ...(editable ? [{ text: t('edit'), run: () => context.edit(message.mid) }] : []),
    ...(message.text ? [{ text: t('copy'), run: () => navigator.clipboard?.writeText(message.text) }] : []),
  ], faces);
}

/** One message; `last` closes a row of messages of one side. Its menu opens by right click, long press, or the menu key. */
export function bubble(message, context, last) {
  const reactions = [message.clientReaction, message.pageReaction].filter(Boolean);
  const bare = BARE.includes(message.kind) && !message.text;
  const classes = ['bubble', message.fromPage ? 'theirs' : 'mine', `kind-${message.kind}`, last ? 'last' : '', bare ? 'bare' : ''].filter(Boolean);
  const body = el(`div.${classes.join('.')}`, {
    tabIndex: 0,
    title: timeOf(message.at),
    oncontextmenu: (event) => {
      event.preventDefault();
      openActions(body, message, context);
    },
  }, ...content(message, context).filter(Boolean),
  reactions.length ? el('span.reacted', {}, reactions.map(coloured).join('')) : null);
  return el(`div.turn.${message.fromPage ? 'turn-theirs' : 'turn-mine'}${reactions.length ? '.turn-reacted' : ''}`, {},
    message.edits ? el('small.edited', {}, t('edited')) : null,
    quote(message, context),
    message.fromPage && last ? el('div.beside', {}, avatar(context.page.name, context.page.id), body) : body);
}
