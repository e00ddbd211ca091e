const root = '/control';

async function ask(path, init) {
  const answer = await fetch(root + path, init);
  if (!answer.ok) throw new Error((await answer.json().catch(() => ({}))).error ?? answer.statusText);
  return answer.status === 204 ? null : answer.json();
}

const post = (path, body) =>
  ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

const chatPath = (bot, person) => `/telegram/chats/${encodeURIComponent(bot)}/${person}`;

export const listPeople = () => ask('/people');
export const newPerson = () => post('/people', {});
export const listBots = () => ask('/telegram/bots');
export const readChat = (bot, person) => ask(chatPath(bot, person));
export const send = (bot, person, body) => post(`${chatPath(bot, person)}/send`, body);
export const act = (bot, person, body) => post(`${chatPath(bot, person)}/do`, body);
export const fileUrl = (bot, fileId) => `${root}/telegram/files/${encodeURIComponent(bot)}/${fileId}`;

/** Sends bytes as a photo, document, voice, sticker, …; details are duration, emoji, caption. */
export function sendFile(bot, person, kind, blob, details = {}) {
  const query = new URLSearchParams({ kind, name: blob.name ?? '', ...details });
  return ask(`${chatPath(bot, person)}/files?${query}`, {
    method: 'POST',
    headers: { 'Content-Type': blob.type || 'application/octet-stream' },
    body: blob,
  });
}

/** Calls back for every change in any chat, and once after each reconnection, when something may have been missed. */
export function listen(onChange, onState) {
  const source = new EventSource(`${root}/telegram/news`);
  source.addEventListener('chat', (event) => onChange(JSON.parse(event.data)));
  source.onopen = () => onState(true);
  source.onerror = () => onState(false);
}
