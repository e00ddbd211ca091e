import { complain } from '../common/frame.js';
import { avatar, el, icon } from '../common/dom.js';
import { openMenu } from '../common/menu.js';
import { openAttachments, sendThumb } from './attach.js';
import { bubble } from './bubble.js';
import { composer } from './composer.js';
import { act, readChat, send, writeFromInbox } from './network.js';
import { dayOf, t, timeOf } from './texts.js';

const PAUSE = 15 * 60_000;
const after = (message, mark) => Date.parse(message.at) > Date.parse(mark);

/** One thread: header, messages, and what stands below them. `link` is null unless a deep link led here. */
export function showChat(screen, { page, person, link, back }) {
  let chat = null;
  let pending = link;
  let typingTimer = 0;
  let asked = 0;
  const drawn = new Map();
  const thread = el('div.thread', { role: 'log', tabIndex: 0 });
  const offers = el('div.offers');
  const attempt = (work) => Promise.resolve(work()).catch((problem) => complain(problem.message));
  const context = {
    page,
    person,
    attempt,
    send: (body) => attempt(() => send(page.username, person.id, body)),
    act: (body) => attempt(() => act(page.username, person.id, body)),
    find: (mid) => chat?.messages.find((message) => message.mid === mid),
    sayAsPage: (text) => attempt(() => writeFromInbox(page.username, person.id, text)),
    thumb: () => sendThumb(context),
  };
  const writer = composer(context, (anchor) => openAttachments(anchor, context, chat?.page.menu ?? []));
  context.reply = writer.reply;
  context.edit = writer.edit;

  /** A link into a known thread tells the Page at once; in a new one only a tap does. */
  async function arrive() {
    const { ref, text } = pending;
    if (text) writer.begin(text);
    history.replaceState(null, '', `?page=${page.username}`);
    if (chat.standing === 'stranger') return;
    pending = null;
    if (ref) await context.act({ act: 'arrive', ref });
  }

  function tap(body) {
    const ref = pending?.ref ?? '';
    pending = null;
    return context.send({ ...body, ref });
  }

  function drawOffers() {
    const { iceBreakers, getStarted } = chat.page;
    const last = chat.messages.at(-1);
    const replies = last?.fromPage ? (last.content.quick_replies ?? []) : [];
    if (chat.standing === 'blocked') {
      offers.replaceChildren(el('p.note', {}, t('blocked')), el('button.offer.offer-main', { type: 'button', onclick: () => context.act({ act: 'unblock' }) }, t('unblock')));
    } else if (chat.standing === 'stranger' && iceBreakers.length) {
      offers.replaceChildren(...iceBreakers.map(({ question }) => el('button.offer', { type: 'button', onclick: () => tap({ kind: 'question', question }) }, question)));
    } else if (chat.standing === 'stranger' && getStarted) {
      offers.replaceChildren(el('button.offer.offer-main', { type: 'button', onclick: () => tap({ kind: 'start' }) }, t('getStarted')));
    } else {
      offers.replaceChildren(...replies.filter((reply) => reply.content_type === 'text').map((reply) =>
        el('button.offer', { type: 'button', onclick: () => context.send({ kind: 'press', mid: last.mid, payload: reply.payload }) }, reply.title)));
    }
    writer.node.hidden = chat.standing === 'blocked';
  }

  /** A message that did not change keeps its node: pictures do not blink and sound goes on. */
  function bubbleOf(message, last) {
    const version = JSON.stringify([message, last, message.replyTo && context.find(message.replyTo)?.text]);
    if (drawn.get(message.mid)?.version !== version) drawn.set(message.mid, { version, node: bubble(message, context, last) });
    return drawn.get(message.mid).node;
  }

  function stamp(message, former) {
    const pause = !former || Date.parse(message.at) - Date.parse(former.at) > PAUSE;
    return pause ? el('p.day', {}, `${dayOf(message.at)}, ${timeOf(message.at)}`) : null;
  }

  /** Under the last own message: sent, or the Page's small picture when it has seen it. */
  function receipt() {
    const own = chat.messages.findLast((message) => !message.fromPage);
    if (!own || chat.messages.at(-1).fromPage) return null;
    return after(own, chat.pageSaw)
      ? el('p.receipt', {}, t('sent'))
      : el('p.receipt', { title: t('seen'), ariaLabel: t('seen') }, avatar(page.name, page.id));
  }

  function drawThread() {
    const atEnd = thread.scrollHeight - thread.scrollTop - thread.clientHeight < 80;
    const shown = chat.messages;
    const parts = shown.flatMap((message, i) => [stamp(message, shown[i - 1]), bubbleOf(message, shown[i + 1]?.fromPage !== message.fromPage)]);
    const intro = el('div.intro', {}, avatar(page.name, page.id), el('h2', {}, page.name), el('p', {}, chat.page.greeting || t('greeting')));
    const dots = chat.typing ? el('div.turn.turn-theirs', {}, el('div.bubble.theirs.last.dots', { ariaLabel: t('typing') }, el('i'), el('i'), el('i'))) : null;
    thread.replaceChildren(...[intro, ...parts, receipt(), dots].filter(Boolean));
    if (atEnd || shown.length < 3) thread.scrollTop = thread.scrollHeight;
  }

  /** The phone has received it; the person has seen it if the thread is open before them. */
  function acknowledge() {
    const received = chat.messages.findLast((message) => message.fromPage);
    if (!received) return;
    if (after(received, chat.delivered)) context.act({ act: 'receive' });
    else if (after(received, chat.read) && !document.hidden) context.act({ act: 'read' });
  }

  async function refresh() {
    const mine = ++asked;
    const answer = await readChat(page.username, person.id);
    if (mine !== asked) return;
    const first = chat === null;
    chat = answer;
    clearTimeout(typingTimer);
    if (chat.typing) typingTimer = setTimeout(refresh, 5200);
    drawOffers();
    drawThread();
    acknowledge();
    if (first && pending) await arrive();
  }

  function more(event) {
    const blocked = chat?.standing === 'blocked';
    openMenu(event.currentTarget, [
      { text: t('asPage'), run: writer.speakAsPage },
      { text: t(blocked ? 'unblock' : 'block'), danger: !blocked, run: () => context.act({ act: blocked ? 'unblock' : 'block' }) },
    ]);
  }

  screen.replaceChildren(
    el('header.bar', {},
      el('button.round.round-send', { type: 'button', title: t('back'), ariaLabel: t('back'), onclick: back }, icon('back')),
      avatar(page.name, page.id),
      el('span.bar-main', {}, el('strong', {}, page.name), el('span.bar-status', {}, t('business'))),
      el('button.round.round-send', { type: 'button', title: t('more'), ariaLabel: t('more'), onclick: more }, icon('more'))),
    thread, el('footer.foot', {}, offers, writer.node));
  attempt(refresh);
  return {
    page,
    pending: () => pending,
    refresh: () => attempt(refresh),
    onChange: (change) => {
      if (change.page === page.username && change.person === person.id) attempt(refresh);
    },
  };
}
