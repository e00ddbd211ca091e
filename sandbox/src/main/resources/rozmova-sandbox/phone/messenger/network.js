import { ask, listenTo, post, upload } from '../common/http.js';

const chatPath = (page, person) => `/messenger/chats/${encodeURIComponent(page)}/${person}`;

export const listPages = () => ask('/messenger/pages');
export const readChat = (page, person) => ask(chatPath(page, person));
export const send = (page, person, body) => post(`${chatPath(page, person)}/send`, body);
export const act = (page, person, body) => post(`${chatPath(page, person)}/do`, body);

/** Writes as the Page from Facebook's own inbox. */
export const writeFromInbox = (page, person, text) => post(`/messenger/pages/${encodeURIComponent(page)}/inbox`, { person: String(person), text });

/** Sends bytes as image, video, audio, file or sticker. */
export const sendFile = (page, person, kind, blob, details = {}) =>
  upload(`${chatPath(page, person)}/files`, { kind, name: blob.name ?? '', ...details }, blob);

export const listen = (onChange, onState) => listenTo('/messenger/news', onChange, onState);
