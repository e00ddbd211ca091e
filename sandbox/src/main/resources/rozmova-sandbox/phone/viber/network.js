import { ask, listenTo, post, root, upload } from '../common/http.js';

const chatPath = (account, person) => `/viber/chats/${encodeURIComponent(account)}/${person}`;

export const listAccounts = () => ask('/viber/accounts');
export const readChat = (account, person) => ask(chatPath(account, person));
export const send = (account, person, body) => post(`${chatPath(account, person)}/send`, body);
export const act = (account, person, body) => post(`${chatPath(account, person)}/do`, body);
export const fileUrl = (account, fileId) => `${root}/viber/files/${encodeURIComponent(account)}/${fileId}`;

/** Sends bytes as a picture, video or file. */
export const sendFile = (account, person, kind, blob) =>
  upload(`${chatPath(account, person)}/files`, { kind, name: blob.name ?? '' }, blob);

export const listen = (onChange, onState) => listenTo('/viber/news', onChange, onState);
