import { el, icon } from '../common/dom.js';
import { openMenu } from '../common/menu.js';
import { openAttachments } from './attach.js';
import { bubble } from './bubble.js';
import { composer } from './composer.js';
import { keyboard } from './keyboard.js';
import { face, visible } from './look.js';
import { act, readChat, send } from './network.js';
import { dayOf, t } from './texts.js';

/** One chat: header, thread, buttons of the account, and the field. `prefill` is what a link has put into the field. */
export function showChat(screen, { account, person, prefill, complain, back, wrote = () => {} }) {
  let chat = null;
  let asked = 0;
  let atEnd = true;
  let top = 0;
  const drawn = new Map();
  const thread = el('div.thread', { role: 'log', tabIndex: 0, onscroll: scrolled });
  const keys = el('div.keys-place');
  const foot = el('footer.foot');
  const attempt = (work) => Promise.resolve(work()).catch((problem) => complain(problem.message));
  const context = {
    account,
    person,
    send: (body) => {
      wrote();
      return attempt(() => send(account.uri, person.id, body));
    },
    act: (body) => attempt(() => act(account.uri, person.id, body)),
    attempt,
  };
  const writer = composer(context, prefill, (anchor) => openAttachments(anchor, context));

  /** A message that did not change keeps its node: pictures do not blink. */
  function bubbleOf(message, last) {
    const version = JSON.stringify([message.delivery === 'sent', last]);
    if (drawn.get(message.token)?.version !== version) drawn.set(message.token, { version, node: bubble(message, context, last) });
    return drawn.get(message.token).node;
  }

  function scrolled() {
    const near = thread.scrollHeight - thread.scrollTop - thread.clientHeight < 80;
    // A picture that has just grown leaves the end behind too; only a reader who went up has left it.
    if (near || thread.scrollTop < top) atEnd = near;
    top = thread.scrollTop;
  }

  /** A reader at the newest message stays there when something grows: a picture, the buttons, the field. */
  function stayAtEnd() {
    if (atEnd) thread.scrollTop = thread.scrollHeight;
  }

  function drawThread(shown) {
    const parts = shown.flatMap((message, i) => {
      const newDay = i === 0 || dayOf(shown[i - 1].at) !== dayOf(message.at);
      const last = shown[i + 1]?.fromAccount !== message.fromAccount;
      return [newDay ? el('p.day', {}, dayOf(message.at)) : null, bubbleOf(message, last)];
    });
    const intro = el('div.intro', {}, face(account), el('h2', {}, account.name), el('p', {}, t('intro')));
    thread.replaceChildren(...(shown.length ? parts.filter(Boolean) : [intro]));
    stayAtEnd();
  }

  function drawFoot(shown) {
    keys.replaceChildren(...[chat.canWrite ? keyboard(shown.findLast((message) => message.fromAccount), context) : null].filter(Boolean));
    if (!chat.canWrite) foot.replaceChildren(el('p.closed', {}, t('closed')));
    else if (!foot.contains(writer.node)) {
      foot.replaceChildren(writer.node);
      writer.grow();
    }
    foot.querySelector('.turned-off')?.remove();
    if (chat.standing === 'unsubscribed') {
      foot.prepend(el('p.turned-off', {}, t('turnedOff'), ' ',
        el('button', { type: 'button', onclick: () => context.act({ act: 'subscribe' }) }, t('subscribe'))));
    }
  }

  /** A person with the chat on screen has seen what arrived. */
  function look() {
    const fresh = chat?.messages.some((message) => message.fromAccount && message.delivery === 'delivered');
    if (fresh && thread.isConnected && document.visibilityState === 'visible') context.act({ act: 'see' });
  }

  async function refresh() {
    const mine = ++asked;
    const answer = await readChat(account.uri, person.id);
    if (mine !== asked) return;
    chat = answer;
    const shown = visible(chat.messages);
    drawThread(shown);
    drawFoot(shown);
    look();
  }

  function more(event) {
    const on = chat?.standing === 'subscribed';
    openMenu(event.currentTarget, [
      { text: t(on ? 'unsubscribe' : 'subscribe'), picture: icon('bell'), danger: on, run: () => context.act({ act: on ? 'unsubscribe' : 'subscribe' }) },
    ]);
  }

  screen.replaceChildren(
    el('header.bar', {},
      el('button.round', { type: 'button', title: t('back'), ariaLabel: t('back'), onclick: back }, icon('back')),
      face(account),
      el('span.bar-main', {}, el('strong', {}, account.name), el('span.bar-status', {}, t('account'))),
      el('button.round', { type: 'button', title: t('more'), ariaLabel: t('more'), onclick: more }, icon('more'))),
    thread, keys, foot);
  thread.addEventListener('load', stayAtEnd, true);
  new ResizeObserver(stayAtEnd).observe(thread);
  attempt(refresh);
  return {
    account,
    left: writer.left,
    look,
    refresh: () => attempt(refresh),
    onChange: (change) => {
      if (change.account === account.uri && change.person === person.id) attempt(refresh);
    },
  };
}
