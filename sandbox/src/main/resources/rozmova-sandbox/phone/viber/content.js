import { avatar, el, icon } from '../common/dom.js';
import { flower, stickers } from '../common/samples.js';
import { fileUrl } from './network.js';
import { sizeOf, t } from './texts.js';

/** Addresses in a text become links, as in the app. */
function linked(text) {
  return text.split(/(https?:\/\/[^\s]+)/).map((part, i) =>
    i % 2 ? el('a', { href: part, target: '_blank', rel: 'noopener' }, part) : part);
}

const words = (text) => (text ? el('p.text', {}, ...linked(text)) : null);

function file({ content }, url) {
  return el('a.file', { href: url, download: content.file_name ?? '' }, el('span.file-icon', {}, icon('file')),
    el('span', {}, el('strong', {}, content.file_name ?? t('file')), content.size ? el('small', {}, sizeOf(content.size)) : null));
}

function place({ lat, lon }) {
  return [el('span.map', {}, el('span.map-pin', {}, icon('pin'))),
    el('p.text.place', {}, el('strong', {}, t('location')), `${Number(lat).toFixed(4)}, ${Number(lon).toFixed(4)}`)];
}

const contact = ({ name, phone_number: phone }) =>
  el('div.contact', {}, avatar(name, 7), el('span', {}, el('strong', {}, name), phone));

function link(address) {
  const host = address.match(/^https?:\/\/([^/?#]+)/)?.[1] ?? '';
  return [el('a.preview', { href: address, target: '_blank', rel: 'noopener' }, icon('link'), el('strong', {}, host)), words(address)];
}

/** The same number is always the same sticker. */
function sticker(id) {
  const picture = flower(stickers[Number(id) % stickers.length], 300);
  picture.className = 'sticker';
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', t('sticker'));
  return picture;
}

/** What a message contains, as nodes. */
export function content(message, { account }) {
  const url = fileUrl(account.uri, message.fileId);
  const { content: c } = message;
  switch (message.kind) {
    case 'text': return words(c.text);
    case 'picture': return [el('img.photo', { src: url, alt: t('photo') }), words(c.text)];
    case 'video': return [el('video.photo', { src: url, controls: true, preload: 'metadata' }), words(c.text)];
    case 'file': return file(message, url);
    case 'location': return place(c.location);
    case 'contact': return contact(c.contact);
    case 'url': return link(c.media);
    case 'sticker': return sticker(c.sticker_id);
    default: return el('p.text', {}, el('i', {}, t('unknown')));
  }
}
