import { ask, listenTo, post, root, upload } from '../common/http.js';

const chatPath = (bot, person) => `/telegram/chats/${encodeURIComponent(bot)}/${person}`;

export const listBots = () => ask('/telegram/bots');
export const readChat = (bot, person) => ask(chatPath(bot, person));
export const send = (bot, person, body) => post(`${chatPath(bot, person)}/send`, body);
export const act = (bot, person, body) => post(`${chatPath(bot, person)}/do`, body);
export const fileUrl = (bot, fileId) => `${root}/telegram/files/${encodeURIComponent(bot)}/${fileId}`;

/** Sends bytes as a photo, document, voice, sticker, …; details are duration, emoji, caption. */
export const sendFile = (bot, person, kind, blob, details = {}) =>
  upload(`${chatPath(bot, person)}/files`, { kind, name: blob.name ?? '', ...details }, blob);

export const listen = (onChange, onState) => listenTo('/telegram/news', onChange, onState);
