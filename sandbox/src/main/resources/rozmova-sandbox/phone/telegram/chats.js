import { avatar, el } from '../common/dom.js';
import { readChat } from './network.js';
import { dayOf, t, timeOf } from './texts.js';

const when = (iso) => (dayOf(iso) === t('today') ? timeOf(iso) : dayOf(iso));

function row(bot, chat, open) {
  const last = chat.messages.filter((message) => !message.deleted).at(-1);
  const text = last ? last.text || t('attachment') : t('nobodyWrote');
  return el('button.row', { type: 'button', onclick: () => open(bot.username) },
    avatar(bot.name, bot.id),
    el('span.row-main', {},
      el('span.row-name', {}, bot.name, last ? el('time', {}, when(last.at)) : null),
      el('span.row-text', {}, text)));
}

/** The list of chats of one person. */
export function showChats(screen, state, open) {
  const list = el('div.rows');
  const { person } = state;
  async function refresh() {
    const chats = await Promise.all(state.bots.map((bot) => readChat(bot.username, person.id)));
    list.replaceChildren(...(chats.length ? chats.map((chat, i) => row(state.bots[i], chat, open)) : [el('p.empty', {}, t('noBots'))]));
  }
  screen.replaceChildren(el('header.bar', {}, el('h1', {}, t('chats'))), list);
  refresh();
  return { refresh, onChange: refresh };
}
