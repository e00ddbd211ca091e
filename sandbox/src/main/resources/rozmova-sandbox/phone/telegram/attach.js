import { el, icon, nameOf } from '../common/dom.js';
import { closeMenu, openMenu } from '../common/menu.js';
import { flower, photo, sticker, stickers, voice } from '../common/samples.js';
import { sendFile } from './network.js';
import { t } from './texts.js';

function pickFile() {
  return new Promise((resolve) => {
    const input = el('input', { type: 'file', onchange: () => resolve(input.files[0]) });
    input.click();
  });
}

const kindOf = (file) =>
  /^image\/(jpeg|png)$/.test(file.type) ? 'photo' : file.type.startsWith('video/') ? 'video' : file.type.startsWith('audio/') ? 'audio' : 'document';

/** The menu under the paper clip. */
export function openAttachments(anchor, { bot, person, send, attempt }) {
  const give = (kind, file, details) => attempt(() => sendFile(bot.username, person.id, kind, file, details));
  const choose = async (emoji) => {
    closeMenu();
    give('sticker', await sticker(emoji), { emoji });
  };
  const row = el('div.emoji', {}, stickers.map((emoji) =>
    el('button', { type: 'button', title: `${t('sticker')} ${emoji}`, onclick: () => choose(emoji) }, flower(emoji, 76))));
  openMenu(anchor, [
    { text: t('photo'), picture: icon('photo'), run: async () => give('photo', await photo()) },
    { text: t('file'), picture: icon('file'), run: async () => { const file = await pickFile(); give(kindOf(file), file); } },
    { text: t('voice'), picture: icon('mic'), run: () => { const { file, seconds } = voice(); give('voice', file, { duration: seconds }); } },
    { text: t('location'), picture: icon('pin'), run: () => send({ kind: 'location', latitude: 50.4501, longitude: 30.5234 }) },
    { text: t('liveLocation'), picture: icon('pin'), run: () => send({ kind: 'live-location', latitude: 50.4501, longitude: 30.5234, seconds: 900 }) },
    { text: t('dice'), picture: icon('smile'), run: () => send({ kind: 'dice', emoji: '🎲', value: 1 + Math.floor(Math.random() * 6) }) },
    { text: t('contact'), picture: icon('person'), run: () => send({ kind: 'contact', phone: person.phone, firstName: nameOf(person) }) },
  ], row);
}
