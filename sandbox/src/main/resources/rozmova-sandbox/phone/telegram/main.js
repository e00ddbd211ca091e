import { showChat } from './chat.js';
import { showChats } from './chats.js';
import { avatar, el, icon, nameOf } from './dom.js';
import { listBots, listen, listPeople, newPerson } from './network.js';
import { locale, t, timeOf } from './texts.js';

const KEY = 'rozmova-sandbox-person';
const screen = document.getElementById('screen');
const toast = document.getElementById('toast');
const wanted = new URLSearchParams(location.search);
const state = { people: [], person: null, bots: [], view: null };

/** Shows a problem for a moment. */
function complain(text) {
  toast.textContent = text;
  toast.hidden = false;
  clearTimeout(complain.timer);
  complain.timer = setTimeout(() => (toast.hidden = true), 4000);
}

/** A browser that was never here is somebody new. */
async function whoAmI() {
  state.people = await listPeople();
  const remembered = state.people.find((person) => String(person.id) === localStorage.getItem(KEY));
  return remembered ?? become(await newPerson());
}

function become(person) {
  localStorage.setItem(KEY, person.id);
  if (!state.people.some((other) => other.id === person.id)) state.people.push(person);
  state.person = person;
  return person;
}

async function switchTo(person) {
  become(person);
  drawPeople();
  await reopen();
}

function drawPeople() {
  const panel = document.getElementById('people');
  const choose = (person) =>
    el('button.person', { type: 'button', ariaPressed: String(person.id === state.person.id), onclick: () => switchTo(person) },
      avatar(nameOf(person), person.id), el('span', {}, nameOf(person)));
  panel.replaceChildren(
    el('p.people-title', {}, t('youAre')),
    el('div.people-list', {}, state.people.map(choose),
      el('button.person.person-new', { type: 'button', onclick: async () => switchTo(await newPerson()) },
        el('span.avatar', {}, icon('plus')), el('span', {}, t('newPerson')))),
    el('p.people-hint', {}, t('switchHint')),
    el('p.people-hint', {}, t('demo')));
  panel.querySelector('[aria-pressed="true"]').scrollIntoView({ block: 'nearest', inline: 'center' });
}

function openChats() {
  history.replaceState(null, '', location.pathname);
  state.view = showChats(screen, state, openChat);
}

function openChat(username, payload = null) {
  const bot = state.bots.find((known) => known.username.toLowerCase() === username.toLowerCase());
  if (!bot) {
    complain(t('deletedBot'));
    openChats();
    return;
  }
  state.view = showChat(screen, { bot, person: state.person, payload, complain, back: openChats });
}

function reopen() {
  return state.view?.bot ? openChat(state.view.bot.username, state.view.pending()) : openChats();
}

async function begin() {
  document.documentElement.lang = locale;
  document.title = t('title');
  const tellTime = () => (document.getElementById('clock').textContent = timeOf(new Date().toISOString()));
  tellTime();
  setInterval(tellTime, 10_000);
  [state.bots, state.person] = await Promise.all([listBots(), whoAmI()]);
  drawPeople();
  if (wanted.get('bot')) openChat(wanted.get('bot'), wanted.get('start') ?? '');
  else openChats();
  listen((change) => state.view?.onChange(change), (up) => (up ? state.view?.refresh() : complain(t('lost'))));
}

begin().catch((problem) => complain(`${t('lost')}: ${problem.message}`));
