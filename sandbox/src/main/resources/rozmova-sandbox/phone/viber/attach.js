import { el, icon, nameOf } from '../common/dom.js';
import { closeMenu, openMenu } from '../common/menu.js';
import { flower, photo, stickers } from '../common/samples.js';
import { sendFile } from './network.js';
import { t } from './texts.js';

const FIRST_STICKER = 46_104;

function pickFile() {
  return new Promise((resolve) => {
    const input = el('input', { type: 'file', onchange: () => resolve(input.files[0]) });
    input.click();
  });
}

const kindOf = (file) => (/^image\/(jpeg|png|gif)$/.test(file.type) ? 'picture' : file.type === 'video/mp4' ? 'video' : 'file');

/** The menu beside the field. */
export function openAttachments(anchor, { account, person, send, attempt }) {
  const give = (kind, file) => attempt(() => sendFile(account.uri, person.id, kind, file));
  const choose = (number) => {
    closeMenu();
    send({ kind: 'sticker', stickerId: FIRST_STICKER + number });
  };
  const row = el('div.emoji', {}, stickers.map((emoji, i) =>
    el('button', { type: 'button', title: `${t('sticker')} ${emoji}`, onclick: () => choose(i) }, flower(emoji, 76))));
  openMenu(anchor, [
    { text: t('photo'), picture: icon('photo'), run: async () => give('picture', await photo()) },
    { text: t('file'), picture: icon('file'), run: async () => { const file = await pickFile(); give(kindOf(file), file); } },
    { text: t('location'), picture: icon('pin'), run: () => send({ kind: 'location', latitude: 50.4501, longitude: 30.5234 }) },
    { text: t('contact'), picture: icon('person'), run: () => send({ kind: 'contact', name: nameOf(person), phone: person.phone }) },
  ], row);
}
