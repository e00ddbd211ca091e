import { el, icon, PATHS } from '../common/dom.js';
import { closeMenu, openMenu } from '../common/menu.js';
import { flower, photo, sticker, stickers, voice } from '../common/samples.js';
import { sendFile } from './network.js';
import { t } from './texts.js';

const THUMB = '369239263222822';
const FIRST_STICKER = 1654236908131201;

function pickFile() {
  return new Promise((resolve) => {
    const input = el('input', { type: 'file', onchange: () => resolve(input.files[0]) });
    input.click();
  });
}

const kindOf = (file) => ['image', 'video', 'audio'].find((kind) => file.type.startsWith(`${kind}/`)) ?? 'file';

/** The thumb of one tap: a sticker like any other. */
export async function sendThumb({ page, person, attempt }) {
  const canvas = el('canvas', { width: 240, height: 240 });
  const pen = canvas.getContext('2d');
  pen.scale(10, 10);
  pen.fillStyle = '#0866ff';
  pen.fill(new Path2D(PATHS.thumb));
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  return attempt(() => sendFile(page.username, person.id, 'sticker', blob, { stickerId: THUMB }));
}

/** The menu under the plus. */
export function openAttachments(anchor, { page, person, send, attempt }, menu) {
  const give = (kind, file, details) => attempt(() => sendFile(page.username, person.id, kind, file, details));
  const choose = async (emoji, number) => {
    closeMenu();
    give('sticker', await sticker(emoji), { stickerId: String(FIRST_STICKER + number) });
  };
  const row = el('div.emoji', {}, stickers.map((emoji, number) =>
    el('button', { type: 'button', title: `${t('sticker')} ${emoji}`, onclick: () => choose(emoji, number) }, flower(emoji, 76))));
  openMenu(anchor, [
    { text: t('image'), picture: icon('photo'), run: async () => give('image', await photo()) },
    { text: t('file'), picture: icon('file'), run: async () => { const file = await pickFile(); give(kindOf(file), file); } },
    { text: t('audio'), picture: icon('mic'), run: () => give('audio', voice().file) },
    { text: t('location'), picture: icon('pin'), run: () => send({ kind: 'location', latitude: 50.4501, longitude: 30.5234 }) },
    ...menu.filter((entry) => entry.type === 'postback').map((entry) => ({ text: entry.title, picture: icon('more'), run: () => send({ kind: 'menu', title: entry.title }) })),
  ], row);
}
