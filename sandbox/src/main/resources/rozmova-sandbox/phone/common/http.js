export const root = '/control';

export async function ask(path, init) {
  const answer = await fetch(root + path, init);
  if (!answer.ok) throw new Error((await answer.json().catch(() => ({}))).error ?? answer.statusText);
  return answer.status === 204 ? null : answer.json();
}

export const post = (path, body) =>
  ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

/** Sends bytes; the query says what they are. */
export const upload = (path, query, blob) =>
  ask(`${path}?${new URLSearchParams(query)}`, {
    method: 'POST',
    headers: { 'Content-Type': blob.type || 'application/octet-stream' },
    body: blob,
  });

/** Calls back for every change in any chat, and once after each reconnection, when something may have been missed. */
export function listenTo(path, onChange, onState) {
  const source = new EventSource(root + path);
  source.addEventListener('chat', (event) => onChange(JSON.parse(event.data)));
  source.onopen = () => onState(true);
  source.onerror = () => onState(false);
}

export const listPeople = () => ask('/people');
/** Somebody new, whom a visitor with this language would meet. */
export const newPerson = (language) => post('/people', { language });
