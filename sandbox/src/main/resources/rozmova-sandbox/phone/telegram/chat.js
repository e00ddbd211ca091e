import { avatar, el, icon } from '../common/dom.js';
import { openMenu } from '../common/menu.js';
import { openAttachments } from './attach.js';
import { bubble } from './bubble.js';
import { composer } from './composer.js';
import { act, readChat, send } from './network.js';
import { dayOf, t } from './texts.js';

const DOING = { typing: 'typing', upload: 'uploading', record: 'recording' };
const doing = (action) => (action ? t(DOING[action.split('_')[0]] ?? 'typing') : '');

/** One chat: header, thread, and what stands below it. `payload` is null unless a deep link led here. */
export function showChat(screen, { bot, person, payload, complain, back }) {
  let chat = null;
  let pending = payload;
  let actionTimer = 0;
  let asked = 0;
  const drawn = new Map();
  const status = el('span.bar-status', {}, t('bot'));
  const thread = el('div.thread', { role: 'log', tabIndex: 0 });
  const foot = el('footer.foot');
  const attempt = (work) => Promise.resolve(work()).catch((problem) => complain(problem.message));
  const context = {
    bot,
    person,
    send: (body) => attempt(() => send(bot.username, person.id, body)),
    act: (body) => attempt(() => act(bot.username, person.id, body)),
    attempt,
    find: (id) => chat?.messages.find((message) => message.id === id && !message.deleted),
  };
  const writer = composer(context, (anchor) => openAttachments(anchor, context));
  context.reply = writer.reply;
  context.edit = writer.edit;

  async function press() {
    const start = { kind: 'start', payload: pending ?? '' };
    pending = null;
    history.replaceState(null, '', `?bot=${bot.username}`);
    await context.send(start);
  }

  function drawFoot() {
    const starting = pending !== null || chat.standing === 'stranger';
    if (starting || chat.standing === 'blocked') {
      const label = chat.standing === 'blocked' ? t('restart') : t('start');
      foot.replaceChildren(el('button.start', { type: 'button', onclick: press }, label));
    } else if (!foot.contains(writer.node)) {
      foot.replaceChildren(writer.node);
    }
  }

  /** A message that did not change keeps its node: pictures do not blink and sound goes on. */
  function bubbleOf(message, last) {
    const version = JSON.stringify([message, last, message.replyTo && context.find(message.replyTo)?.text]);
    if (drawn.get(message.id)?.version !== version) drawn.set(message.id, { version, node: bubble(message, context, last) });
    return drawn.get(message.id).node;
  }

  function drawThread() {
    const atEnd = thread.scrollHeight - thread.scrollTop - thread.clientHeight < 80;
    const shown = chat.messages.filter((message) => !message.deleted);
    const parts = shown.flatMap((message, i) => {
      const newDay = i === 0 || dayOf(shown[i - 1].at) !== dayOf(message.at);
      const last = shown[i + 1]?.fromBot !== message.fromBot;
      return [newDay ? el('p.day', {}, dayOf(message.at)) : null, bubbleOf(message, last)];
    });
    const intro = el('div.intro', {}, avatar(bot.name, bot.id), el('h2', {}, bot.name), el('p', {}, t('pressStart')));
    thread.replaceChildren(...(shown.length ? parts.filter(Boolean) : [intro]));
    if (atEnd || thread.childElementCount < 3) thread.scrollTop = thread.scrollHeight;
  }

  async function refresh() {
    const mine = ++asked;
    const answer = await readChat(bot.username, person.id);
    if (mine !== asked) return;
    chat = answer;
    status.textContent = doing(chat.action) || t('bot');
    status.classList.toggle('bar-doing', Boolean(chat.action));
    clearTimeout(actionTimer);
    if (chat.action) actionTimer = setTimeout(refresh, 5200);
    drawThread();
    drawFoot();
  }

  function more(event) {
    const blocked = chat?.standing === 'blocked';
    openMenu(event.currentTarget, [
      { text: t(blocked ? 'unblock' : 'block'), danger: !blocked, run: () => context.act({ act: blocked ? 'unblock' : 'block' }) },
    ]);
  }

  screen.replaceChildren(
    el('header.bar', {},
      el('button.round', { type: 'button', title: t('back'), ariaLabel: t('back'), onclick: back }, icon('back')),
      avatar(bot.name, bot.id),
      el('span.bar-main', {}, el('strong', {}, bot.name), status),
      el('button.round', { type: 'button', title: t('more'), ariaLabel: t('more'), onclick: more }, icon('more'))),
    thread, foot);
  attempt(refresh);
  return {
    bot,
    pending: () => pending,
    refresh: () => attempt(refresh),
    onChange: (change) => {
      if (change.bot === bot.username && change.person === person.id) attempt(refresh);
    },
  };
}
