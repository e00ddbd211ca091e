import { durationOf, languages, locale, texts } from '/guide/texts.js';
import { languageSwitch } from '/language.js';

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

/** Who may take the steps of a role, the first one that is there. */
const ABLE = { manager: ['manager', 'supervisor', 'admin', 'owner'], supervisor: ['supervisor', 'admin', 'owner'] };

const personFor = (role, accounts) =>
  ABLE[role].map((able) => accounts.find((account) => account.role === able)).find((account) => account);

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (hole, name) => values[name] ?? hole);

/** The desk's door with a name on it, in this language; behind it lies the address. */
function door(deskUrl, account, address) {
  const { pathname, search } = new URL(address);
  const asked = { email: account.email, language: locale, next: pathname + search };
  return `${deskUrl}/sign-in?${new URLSearchParams(asked)}`;
}

function who(role, account) {
  const words = role === 'client' ? texts.client
    : account ? fill(texts.person, { name: account.name, role: texts.roles[account.role] })
      : fill(texts.nobody, { role: texts.roles[role] });
  return el('p', { className: `who who-${role}` }, words);
}

/** The door for the person whom a step names, and its key. */
function entrance(deskUrl, account, [address, action]) {
  return el('div', { className: 'entrance' },
    link(door(deskUrl, account, address), fill(texts.signIn, { name: account.name }), 'button'),
    link(address, action, 'action'),
    el('p', {}, texts.passwordIs), secret(account.password));
}

function linksOf(guide, i, action, account) {
  const links = targets(guide)[i].filter(([address]) => address).map(([address, name]) => [address, name ?? action]);
  if (account && links.length > 0) return [entrance(guide.deskUrl, account, links[0])];
  return links.map(([address, name]) => link(address, name, i === 0 ? 'button' : 'action'));
}

function drawSteps(guide) {
  const done = seen(guide);
  byId('steps').replaceChildren(...texts.steps.map(([title, text, action, role], i) => {
    const account = role === 'client' ? undefined : personFor(role, guide.accounts);
    return el('li', { className: done[i] ? 'done' : '' },
      who(role, account),
      el('h3', {}, title, done[i] ? el('span', { className: 'sr' }, ` (${texts.done})`) : null),
      el('p', {}, fill(text, { quiet: durationOf(guide.quietSeconds) })),
      linksOf(guide, i, action, account));
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
      el('p', {}, el('strong', {}, account.name), el('small', {}, texts.roles[account.role] ?? account.role)),
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
  byId('language').replaceWith(languageSwitch(locale, languages));
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
