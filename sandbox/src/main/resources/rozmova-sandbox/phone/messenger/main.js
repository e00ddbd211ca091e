import { complain, dressFrame } from '../common/frame.js';
import { holdPhone } from '../common/people.js';
import { showChat } from './chat.js';
import { showChats } from './chats.js';
import { listen, listPages } from './network.js';
import { locale, t, timeOf } from './texts.js';

const screen = document.getElementById('screen');
const wanted = new URLSearchParams(location.search);
const state = { person: null, pages: [], view: null };

function openChats() {
  history.replaceState(null, '', location.pathname);
  state.view = showChats(screen, state, openChat);
}

/** `link` is null unless a deep link led here: its ref, and a text to begin with. */
function openChat(name, link = null) {
  const page = state.pages.find((known) => [known.username.toLowerCase(), known.id].includes(name.toLowerCase()));
  if (!page) {
    complain(t('noSuchPage'));
    openChats();
    return;
  }
  state.view = showChat(screen, { page, person: state.person, link, back: openChats });
}

function switchTo(person) {
  state.person = person;
  if (state.view?.page) openChat(state.view.page.username, state.view.pending());
  else openChats();
}

async function begin() {
  dressFrame({ locale, t, timeOf });
  [state.pages, state.person] = await Promise.all([listPages(), holdPhone(document.getElementById('people'), { t, locale }, switchTo)]);
  if (wanted.get('page')) openChat(wanted.get('page'), { ref: wanted.get('ref') ?? '', text: wanted.get('text') ?? '' });
  else openChats();
  listen((change) => state.view?.onChange(change), (up) => (up ? state.view?.refresh() : complain(t('lost'))));
}

begin().catch((problem) => complain(`${t('lost')}: ${problem.message}`));
