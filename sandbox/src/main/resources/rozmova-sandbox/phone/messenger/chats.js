import { avatar, el } from '../common/dom.js';
import { summary } from './content.js';
import { readChat } from './network.js';
import { dayOf, t, timeOf } from './texts.js';

const when = (iso) => (dayOf(iso) === t('today') ? timeOf(iso) : dayOf(iso));

function row(page, chat, open) {
  const last = chat.messages.at(-1);
  const text = last ? (last.fromPage ? '' : `${t('you')}: `) + summary(last) : t('nobodyWrote');
  const unread = last?.fromPage && Date.parse(last.at) > Date.parse(chat.read);
  return el(unread ? 'button.row.row-unread' : 'button.row', { type: 'button', onclick: () => open(page.username) },
    avatar(page.name, page.id),
    el('span.row-main', {},
      el('span.row-name', {}, page.name, last ? el('time', {}, when(last.at)) : null),
      el('span.row-text', {}, text)));
}

/** The list of threads of one person. */
export function showChats(screen, state, open) {
  const list = el('div.rows');
  const { person } = state;
  async function refresh() {
    const chats = await Promise.all(state.pages.map((page) => readChat(page.username, person.id)));
    list.replaceChildren(...(chats.length ? chats.map((chat, i) => row(state.pages[i], chat, open)) : [el('p.empty', {}, t('noPages'))]));
  }
  screen.replaceChildren(el('header.bar', {}, el('h1', {}, t('chats'))), list);
  refresh();
  return { refresh, onChange: refresh };
}
