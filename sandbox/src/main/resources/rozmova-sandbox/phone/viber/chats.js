import { el, icon } from '../common/dom.js';
import { readLink } from './links.js';
import { face, summary, visible } from './look.js';
import { readChat } from './network.js';
import { dayOf, t, timeOf } from './texts.js';

const when = (iso) => (dayOf(iso) === t('today') ? timeOf(iso) : dayOf(iso));

function row({ account, messages }, open) {
  const last = visible(messages).at(-1);
  const unread = messages.filter((message) => message.fromAccount && message.delivery === 'delivered').length;
  return el('button.row', { type: 'button', onclick: () => open(account.uri, messages.length === 0) },
    face(account),
    el('span.row-main', {},
      el('span.row-name', {}, account.name, last ? el('time', {}, when(last.at)) : null),
      el('span.row-line', {}, el('span.row-text', {}, last ? summary(last) : t('nobodyWrote')), unread ? el('span.unread', {}, unread) : null)));
}

/** Where a link or the text of a QR code is pasted. */
function linkForm(follow, complain) {
  const field = el('input.link-field', { type: 'text', placeholder: t('pasteLink'), ariaLabel: t('pasteLink') });
  const form = el('form.link-form', {
    hidden: true,
    onsubmit: (event) => {
      event.preventDefault();
      const link = readLink(field.value);
      if (link) follow(link);
      else complain(t('wrongLink'));
    },
  }, field, el('button.link-open', { type: 'submit' }, t('open')));
  const toggle = () => {
    form.hidden = !form.hidden;
    if (!form.hidden) field.focus();
  };
  return { form, toggle };
}

/** The list of chats of one person. */
export function showChats(screen, { person, accounts, open, follow, complain }) {
  const list = el('div.rows');
  const { form, toggle } = linkForm(follow, complain);
  async function refresh() {
    const chats = await Promise.all(accounts.map((account) => readChat(account.uri, person.id)));
    list.replaceChildren(...(chats.length ? chats.map((chat) => row(chat, open)) : [el('p.empty', {}, t('noAccounts'))]));
  }
  screen.replaceChildren(
    el('header.bar', {}, el('h1.bar-main', {}, t('chats')),
      el('button.round', { type: 'button', title: t('openLink'), ariaLabel: t('openLink'), onclick: toggle }, icon('link'))),
    form, list);
  refresh();
  return { refresh, onChange: refresh };
}
