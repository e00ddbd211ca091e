import { complain, dressFrame } from '../common/frame.js';
import { holdPhone } from '../common/people.js';
import { showChat } from './chat.js';
import { showChats } from './chats.js';
import { act, listAccounts, listen } from './network.js';
import { locale, t, timeOf } from './texts.js';

const screen = document.getElementById('screen');
const wanted = new URLSearchParams(location.search);
// `link` is the one that led here, until somebody has written.
const state = { person: null, accounts: [], view: null, link: null };

const find = (uri) => state.accounts.find((account) => account.uri.toLowerCase() === uri.toLowerCase());

function openChats() {
  history.replaceState(null, '', location.pathname);
  state.link = null;
  state.view = showChats(screen, {
    person: state.person,
    accounts: state.accounts,
    complain,
    follow,
    // A person who opens an account for the first time comes by its Message button.
    open: (uri, first) => (first ? follow({ account: uri, context: '', text: '' }) : openChat(uri)),
  });
}

function openChat(uri, prefill = '') {
  const account = find(uri);
  if (!account) {
    complain(t('noAccount'));
    openChats();
    return;
  }
  history.replaceState(null, '', `?account=${account.uri}`);
  state.view = showChat(screen, { account, person: state.person, prefill, complain, back: openChats, wrote: () => (state.link = null) });
}

/** A link was pressed: the account is told, every time. Reloading the page presses nothing. */
function follow(link) {
  const { account, context, text } = link;
  openChat(account, text);
  state.link = state.view.account ? link : null;
  if (find(account)) act(find(account).uri, state.person.id, { act: 'arrive', context }).catch((problem) => complain(problem.message));
}

function switchTo(person) {
  state.person = person;
  if (state.link) follow(state.link);
  else if (state.view?.account) openChat(state.view.account.uri, state.view.left());
  else openChats();
}

async function begin() {
  dressFrame({ locale, t, timeOf });
  [state.accounts, state.person] = await Promise.all([listAccounts(), holdPhone(document.getElementById('people'), { t, locale }, switchTo)]);
  const account = wanted.get('account');
  if (account && wanted.has('context')) follow({ account, context: wanted.get('context'), text: wanted.get('text') ?? '' });
  else if (account) openChat(account);
  else openChats();
  document.addEventListener('visibilitychange', () => state.view?.look?.());
  listen((change) => state.view?.onChange(change), (up) => (up ? state.view?.refresh() : complain(t('lost'))));
}

begin().catch((problem) => complain(`${t('lost')}: ${problem.message}`));
