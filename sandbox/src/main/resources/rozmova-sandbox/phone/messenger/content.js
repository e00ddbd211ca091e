import { el, icon } from '../common/dom.js';
import { sizeOf, t } from './texts.js';

const LINK = /(https?:\/\/[^\s]+)/g;
const isWeb = (url) => /^https?:/.test(url ?? '');

/** Plain text; addresses in it can be opened. */
const words = (text) => text.split(LINK).map((piece) =>
  LINK.test(piece) || isWeb(piece) ? el('a', { href: piece, target: '_blank', rel: 'noopener' }, piece) : piece);

/** The button that starts a thread speaks the language of the phone. */
const titleOf = ({ title }) => (title === 'Get Started' ? t('getStarted') : title);

/** One line that stands for a message. */
export function summary(message) {
  if (message.kind === 'postback') return titleOf(message.content.postback);
  return message.text || t(['image', 'video', 'audio', 'file', 'sticker', 'location'].includes(message.kind) ? message.kind : 'attachment');
}

function sound(url, seed) {
  const player = el('audio', { src: url, preload: 'metadata' });
  const button = el('button.play', { type: 'button', title: t('audio'), ariaLabel: t('audio') }, icon('play'));
  button.onclick = () => (player.paused ? player.play() : player.pause());
  player.onplay = () => button.replaceChildren(icon('pause'));
  player.onpause = () => button.replaceChildren(icon('play'));
  const bars = Array.from({ length: 26 }, (_, i) => el('i', { style: `height:${20 + ((seed * 37 + i * i * 29) % 80)}%` }));
  return el('div.voice', {}, button, el('span.wave', {}, bars), player);
}

const file = ({ url, name, size }) =>
  el('a.file', { href: url, download: name ?? '' }, el('span.file-icon', {}, icon('file')),
    el('span', {}, el('strong', {}, name ?? t('file')), size ? el('small', {}, sizeOf(size)) : null));

function card(title, url, subtitle) {
  const inner = [icon('link'), el('span', {}, el('strong', {}, title || url || t('attachment')), el('small', {}, subtitle ?? url ?? ''))];
  return isWeb(url) ? el('a.card', { href: url, target: '_blank', rel: 'noopener' }, inner) : el('div.card', {}, inner);
}

function place({ lat, long }) {
  return [el('span.map', {}, el('span.map-pin', {}, icon('pin'))), el('p.text.place', {}, el('strong', {}, t('location')), `${lat.toFixed(4)}, ${long.toFixed(4)}`)];
}

function button(entry, message, { send }) {
  return entry.type === 'web_url'
    ? el('a.tap', { href: entry.url, target: '_blank', rel: 'noopener' }, entry.title)
    : el('button.tap', { type: 'button', onclick: () => send({ kind: 'press', mid: message.mid, payload: entry.payload }) }, entry.title);
}

function template(payload, message, context) {
  if (payload.template_type === 'button') {
    return el('div.template', {}, el('p.text', {}, ...words(payload.text)), payload.buttons.map((entry) => button(entry, message, context)));
  }
  const elements = payload.elements ?? payload.product?.elements ?? [];
  return el('div.template', {}, elements.map((element) => [
    element.image_url ? el('img.photo', { src: element.image_url, alt: '' }) : null,
    el('strong', {}, element.title), element.subtitle ? el('small', {}, element.subtitle) : null,
    (element.buttons ?? []).map((entry) => button(entry, message, context))].flat()));
}

function attachment(part, message, context) {
  const payload = part.payload ?? {};
  // Before there were stickers they came as images.
  if (part.type === 'sticker' || payload.sticker_id) return el('img.sticker', { src: payload.url, width: 120, height: 120, alt: t('sticker') });
  switch (part.type) {
    case 'image': return el('img.photo', { src: payload.url, alt: t('image') });
    case 'video': return el('video.photo', { src: payload.url, controls: true, preload: 'metadata' });
    case 'audio': return sound(payload.url, message.mid.charCodeAt(5));
    case 'file': return file(payload);
    case 'location': return place(payload.coordinates);
    case 'template': return template(payload, message, context);
    default: return card(payload.title ?? part.title, payload.url ?? part.url);
  }
}

/** What a message contains, as nodes. */
export function content(message, context) {
  const { content: c } = message;
  if (c.postback) return [el('p.text', {}, titleOf(c.postback))];
  const parts = c.attachments ?? [];
  const nodes = parts.flatMap((part) => attachment(part, message, context));
  const pictures = parts.length > 1 && parts.every((part) => part.type === 'image');
  return [
    c.text ? el('p.text', {}, ...words(c.text)) : null,
    pictures ? el('div.pictures', {}, nodes) : nodes,
    c.text || parts.length ? null : el('p.text', {}, el('i', {}, t('unsupported'))),
  ].flat();
}
