import { complain, dressFrame } from '../common/frame.js';
import { holdPhone } from '../common/people.js';
import { showChat } from './chat.js';
import { showChats } from './chats.js';
import { listBots, listen } from './network.js';
import { locale, t, timeOf } from './texts.js';

const screen = document.getElementById('screen');
const wanted = new URLSearchParams(location.search);
const state = { person: null, bots: [], view: null };

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

function switchTo(person) {
  state.person = person;
  if (state.view?.bot) openChat(state.view.bot.username, state.view.pending());
  else openChats();
}

async function begin() {
  dressFrame({ locale, t, timeOf });
  [state.bots, state.person] = await Promise.all([listBots(), holdPhone(document.getElementById('people'), { t, locale }, switchTo)]);
  if (wanted.get('bot')) openChat(wanted.get('bot'), wanted.get('start') ?? '');
  else openChats();
  listen((change) => state.view?.onChange(change), (up) => (up ? state.view?.refresh() : complain(t('lost'))));
}

begin().catch((problem) => complain(`${t('lost')}: ${problem.message}`));
