import { avatar, el, icon } from '../common/dom.js';
import { fileUrl } from './network.js';
import { lengthOf, sizeOf, t } from './texts.js';

const STYLES = { bold: 'b', italic: 'i', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre', blockquote: 'blockquote' };

/** Hidden words show themselves when they are tapped. */
function spoiler(piece) {
  const words = el('button.spoiler', { type: 'button', onclick: () => words.classList.add('spoiler-open') }, piece);
  return words;
}

/** Text with its marks; offsets count UTF-16 units, as JavaScript strings do. */
function marked(text, entities = []) {
  const nodes = [];
  let at = 0;
  for (const entity of [...entities].sort((a, b) => a.offset - b.offset)) {
    if (entity.offset < at) continue;
    const piece = text.slice(entity.offset, entity.offset + entity.length);
    nodes.push(text.slice(at, entity.offset));
    const href = entity.type === 'url' ? piece : entity.url;
    if (href && /^https?:/.test(href)) nodes.push(el('a', { href, target: '_blank', rel: 'noopener' }, piece));
    else if (entity.type === 'spoiler') nodes.push(spoiler(piece));
    else nodes.push(STYLES[entity.type] ? el(STYLES[entity.type], {}, piece) : el('span.mark', {}, piece));
    at = entity.offset + entity.length;
  }
  return [...nodes, text.slice(at)];
}

const caption = ({ content }) => (content.caption ? el('p.text', {}, ...marked(content.caption, content.caption_entities)) : null);

function photo(message, url) {
  const size = message.content.photo.at(-1);
  return [el('img.photo', { src: url(size), width: size.width, height: size.height, alt: t('photo'), style: `aspect-ratio:${size.width}/${size.height}` }), caption(message)];
}

function film(message, url, file) {
  return [el('video.photo', { src: url(file), controls: true, preload: 'metadata' }), caption(message)];
}

function sound(message, url, file) {
  const player = el('audio', { src: url(file), preload: 'none' });
  const button = el('button.play', { type: 'button', title: t('voice') }, icon('play'));
  button.onclick = () => (player.paused ? player.play() : player.pause());
  player.onplay = () => button.replaceChildren(icon('pause'));
  player.onpause = () => button.replaceChildren(icon('play'));
  const bars = Array.from({ length: 28 }, (_, i) => el('i', { style: `height:${20 + ((message.id * 37 + i * i * 29) % 80)}%` }));
  const title = [file.performer, file.title].filter(Boolean).join(' — ');
  return [el('div.voice', {}, button, el('span.voice-main', {}, title ? el('strong', {}, title) : el('span.wave', {}, bars), el('small', {}, lengthOf(file.duration))), player), caption(message)];
}

function file(message, url, document) {
  return [el('a.file', { href: url(document), download: document.file_name ?? '' }, el('span.file-icon', {}, icon('file')),
    el('span', {}, el('strong', {}, document.file_name ?? t('file')), el('small', {}, sizeOf(document.file_size)))), caption(message)];
}

function place({ latitude, longitude }, venue) {
  const map = el('span.map', {}, el('span.map-pin', {}, icon('pin')));
  const words = venue ? [el('strong', {}, venue.title), venue.address] : [el('strong', {}, t('location')), `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`];
  return [map, el('p.text.place', {}, ...words)];
}

function contact({ first_name: first, last_name: last, phone_number: phone, user_id: id }) {
  const name = [first, last].filter(Boolean).join(' ');
  return el('div.contact', {}, avatar(name, id ?? 7), el('span', {}, el('strong', {}, name), phone));
}

const poll = ({ question, options }) =>
  el('div.poll', {}, el('strong', {}, question), el('small', {}, t('poll')), options.map((option) => el('p', {}, option.text)));

/** Whose message it is when somebody else's is passed on. */
function origin({ forward_origin: from }) {
  if (!from) return null;
  const { sender_user: user, sender_user_name: hidden, sender_chat: group, chat } = from;
  const name = hidden ?? group?.title ?? chat?.title ?? [user?.first_name, user?.last_name].filter(Boolean).join(' ');
  return el('small.origin', {}, `${t('forwarded')} ${name}`);
}

const story = ({ chat }) => el('p.text', {}, `${t('story')} · ${chat.title ?? chat.first_name}`);

function body(message, { bot }) {
  const url = (stored) => fileUrl(bot.username, stored.file_id);
  const { content: c } = message;
  switch (message.kind) {
    // The app shows the command alone; what a deep link added is between it and the bot.
    case 'text': return el('p.text', {}, ...marked(c.text.replace(/^(\/start) .*$/, '$1'), c.entities));
    case 'photo': return photo(message, url);
    case 'video': return film(message, url, c.video);
    case 'animation': return film(message, url, c.animation);
    case 'video_note': return film(message, url, c.video_note);
    case 'voice': return sound(message, url, c.voice);
    case 'audio': return sound(message, url, c.audio);
    case 'sticker': return el('img.sticker', { src: url(c.sticker), width: 150, height: 150, alt: c.sticker.emoji ?? t('sticker') });
    case 'document': return file(message, url, c.document);
    case 'location': return place(c.location);
    case 'venue': return place(c.location, c.venue);
    case 'contact': return contact(c.contact);
    case 'dice': return el('span.dice', {}, c.dice.emoji);
    case 'story': return story(c.story);
    case 'poll': return poll(c.poll);
    default: return el('p.text', {}, el('i', {}, t('unknown')));
  }
}

/** What a message contains, as nodes. */
export function content(message, context) {
  return [origin(message.content), body(message, context)].flat();
}
