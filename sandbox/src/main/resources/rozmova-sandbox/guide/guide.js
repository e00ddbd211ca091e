import { durationOf, locale, texts } from '/guide/texts.js';

const byId = (id) => document.getElementById(id);
const REFRESH_MS = 2500;
const PHONES = [['/phone/telegram', 'Telegram'], ['/phone/viber', 'Viber'], ['/phone/messenger', 'Messenger']];

function el(tag, props = {}, ...children) {
  const node = Object.assign(document.createElement(tag), props);
  node.append(...children.flat().filter((child) => child !== null && child !== ''));
  return node;
}

const link = (href, text, className = '') => el('a', { href, className, target: '_blank', rel: 'noopener' }, text);

/** Which links each step has, without an address where the desk is not known yet; a text of null is the step's own. */
const targets = ({ deskUrl = null, phoneUrl = deskUrl, logUrl = deskUrl }) =>
  [[['/search', null]], [], PHONES, [[phoneUrl, null]], [], [], [[logUrl, null]], []];

/** What the sandbox itself has seen. The desk's own steps it cannot see. */
const seen = ({ progress }) => [progress.shop, progress.started, progress.wrote, progress.answered];

function drawSteps(guide) {
  const addresses = targets(guide);
  const done = seen(guide);
  byId('steps').replaceChildren(...texts.steps.map(([title, text, action], i) => {
    const body = text.replace('{quiet}', durationOf(guide.quietSeconds));
    return el('li', { className: done[i] ? 'done' : '' },
      el('h3', {}, title, done[i] ? el('span', { className: 'sr' }, ` (${texts.done})`) : null),
      el('p', {}, body),
      addresses[i].filter(([address]) => address).map(([address, name]) =>
        link(address, name ?? action, i === 0 ? 'button' : 'action')));
  }));
}

async function copy(text, button) {
  await navigator.clipboard.writeText(text);
  button.textContent = texts.copied;
  setTimeout(() => (button.textContent = texts.copy), 1500);
}

function secret(text) {
  const button = el('button', { type: 'button' }, texts.copy);
  button.onclick = () => copy(text, button);
  return el('span', { className: 'secret' }, el('code', {}, text), button);
}

function drawAccounts({ accounts, deskUrl }) {
  const panel = byId('accounts');
  panel.hidden = false;
  panel.replaceChildren(el('h2', {}, texts.accounts));
  if (!deskUrl) {
    panel.append(el('p', {}, texts.noDesk));
    return;
  }
  panel.append(link(deskUrl, deskUrl.replace(/^https?:\/\//, ''), 'desk'));
  for (const account of accounts) {
    panel.append(el('div', { className: 'account' },
      el('p', {}, el('strong', {}, account.name), el('small', {}, account.role)),
      secret(account.email), secret(account.password)));
  }
}

function drawPlaces({ deskUrl }) {
  const { shop, desk } = texts.places;
  const phones = PHONES.map(([address, name]) => link(address, name));
  byId('places').replaceChildren(...phones, link('/shop', shop), ...(deskUrl ? [link(deskUrl, desk)] : []));
}

function drawOnce() {
  document.documentElement.lang = locale;
  for (const node of document.querySelectorAll('[data-t]')) node.textContent = texts[node.dataset.t];
  byId('way').replaceChildren(...texts.way.map((name) => el('li', {}, name)));
  byId('doors').replaceChildren(...Object.entries(texts.doorNames).map(([path, [name, source]]) =>
    el('li', {}, link(`/${path}`, name), el('small', {}, source))));
}

let shown = '';

async function refresh() {
  const guide = await (await fetch('/control/guide')).json();
  const state = JSON.stringify(guide);
  // Redrawing only on change keeps focus and selection where the reader has put them.
  if (state === shown) return;
  shown = state;
  drawSteps(guide);
  drawAccounts(guide);
  drawPlaces(guide);
}

drawOnce();
refresh();
setInterval(() => refresh().catch(() => {}), REFRESH_MS);
