import assert from 'node:assert/strict';
import { PIXEL } from '../control.mjs';

const BYTES = Buffer.from('what a file holds');

/** What a client can send, and what a bot must read then; `field` is what the Bot API calls it. */
export const KINDS = [
  {
    field: 'text',
    send: (person) => person.write('Чи є синя ваза? 🏺 https://kvitka.example'),
    read: (message) => {
      assert.equal(message.text, 'Чи є синя ваза? 🏺 https://kvitka.example');
      assert.deepEqual(message.entities, [{ type: 'url', offset: 19, length: 22 }]);
    },
  },
  {
    field: 'photo',
    send: (person) => person.file('photo', PIXEL, { caption: 'Така' }),
    read: (message) => {
      const { width, height, file_size } = message.photo.at(-1);
      assert.deepEqual({ width, height, file_size }, { width: 1, height: 1, file_size: PIXEL.length });
      assert.equal(message.caption, 'Така');
    },
  },
  {
    field: 'document',
    send: (person) => person.file('document', BYTES, { name: 'рахунок.pdf', caption: 'Ось рахунок' }),
    read: (message) => {
      assert.equal(message.document.file_name, 'рахунок.pdf');
      assert.equal(message.document.file_size, BYTES.length);
      assert.equal(message.caption, 'Ось рахунок');
    },
  },
  {
    field: 'voice',
    send: (person) => person.file('voice', BYTES, { duration: 7 }),
    read: (message) => assert.equal(message.voice.duration, 7),
  },
  {
    field: 'audio',
    send: (person) => person.file('audio', BYTES, { name: 'song.mp3', duration: 200 }),
    read: (message) => {
      assert.equal(message.audio.file_name, 'song.mp3');
      assert.equal(message.audio.duration, 200);
    },
  },
  {
    field: 'video',
    send: (person) => person.file('video', BYTES, { name: 'vase.mp4', duration: 12, width: 320, height: 240 }),
    read: (message) => {
      const { file_name, duration, width, height } = message.video;
      assert.deepEqual(
        { file_name, duration, width, height },
        { file_name: 'vase.mp4', duration: 12, width: 320, height: 240 },
      );
    },
  },
  {
    field: 'video_note',
    send: (person) => person.file('video_note', BYTES, { duration: 5 }),
    read: (message) => {
      assert.equal(message.video_note.duration, 5);
      assert.ok(message.video_note.length > 0);
    },
  },
  {
    field: 'animation',
    send: (person) => person.file('animation', BYTES, { name: 'cat.mp4' }),
    read: (message) => {
      assert.equal(message.animation.file_name, 'cat.mp4');
      assert.equal(message.document.file_id, message.animation.file_id);
    },
  },
  {
    field: 'sticker',
    send: (person) => person.file('sticker', BYTES, { emoji: '👍' }),
    read: (message) => {
      assert.equal(message.sticker.emoji, '👍');
      assert.equal(message.sticker.type, 'regular');
    },
  },
  {
    field: 'location',
    send: (person) => person.send({ kind: 'location', latitude: 50.45, longitude: 30.52 }),
    read: (message) => {
      const { latitude, longitude } = message.location;
      assert.deepEqual({ latitude, longitude }, { latitude: 50.45, longitude: 30.52 });
    },
  },
  {
    field: 'venue',
    send: (person) =>
      person.send({ kind: 'venue', title: 'Золоті ворота', address: 'Київ', latitude: 50.45, longitude: 30.52 }),
    read: (message) => {
      assert.equal(message.venue.title, 'Золоті ворота');
      assert.equal(message.venue.address, 'Київ');
      assert.equal(message.venue.location.latitude, 50.45);
    },
  },
  {
    field: 'contact',
    send: (person) => person.send({ kind: 'contact', phone: '+380674445566', firstName: 'Петро' }),
    read: (message) => {
      assert.equal(message.contact.phone_number, '+380674445566');
      assert.equal(message.contact.first_name, 'Петро');
    },
  },
  {
    field: 'poll',
    send: (person) => person.send({ kind: 'poll', question: 'Яка?' }),
    read: (message) => {
      assert.equal(message.poll.question, 'Яка?');
      assert.equal(message.poll.options.length, 2);
    },
  },
];

/** What every message of a client tells, whatever it holds. */
export function sentBy(person, sent, message) {
  assert.equal(message.message_id, sent.id);
  assert.equal(message.chat.id, person.id);
  assert.equal(message.chat.type, 'private');
  assert.equal(message.from.id, person.id);
  assert.equal(message.from.first_name, person.firstName);
  assert.equal(message.from.is_bot, false);
  assert.equal(message.date, Math.floor(Date.parse(sent.at) / 1000));
}
