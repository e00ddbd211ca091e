// Reads a folder of Viber's events with Viber's own SDK: node fixtures.mjs FOLDER
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import viber from 'viber-bot';
import { check, done, Mailbox } from '../checks.mjs';

const [folder] = process.argv.slice(2);
const { Bot, Message } = viber;
const TOKEN = 'facade0facade000-decade0decade000-c0ffee0c0ffee000';
const bot = new Bot({ debug() {}, info() {}, warn() {}, error() {} }, { authToken: TOKEN, name: 'Kvitka', avatar: '' });
const box = new Mailbox();
bot.emit = (name, ...args) => box.put({ name, args });
const server = createServer(bot.middleware());
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));

const TYPES = {
  text: [Message.Text, (read) => ({ text: read.text })],
  picture: [Message.Picture, (read) => ({ media: read.url, text: read.text ?? '' })],
  video: [Message.Video, (read) => ({ media: read.url })],
  file: [Message.File, (read) => ({ media: read.url, file_name: read.filename })],
  url: [Message.Url, (read) => ({ media: decodeURI(read.url) })],
  location: [Message.Location, (read) => ({ location: { lat: read.latitude, lon: read.longitude } })],
  sticker: [Message.Sticker, (read) => ({ sticker_id: read.stickerId })],
  contact: [
    Message.Contact,
    (read) => ({ contact: { name: read.contactName, phone_number: read.contactPhoneNumber } }),
  ],
};

async function read(text) {
  const sig = createHmac('sha256', TOKEN).update(text).digest('hex');
  const url = `http://127.0.0.1:${server.address().port}/?sig=${sig}`;
  assert.equal((await fetch(url, { method: 'POST', body: text })).status, 200);
  return box.take('the event', () => true);
}

function sameMessage(message, expected, text) {
  const [type, fields] = TYPES[expected.type] ?? [];
  if (type === undefined) {
    assert.equal(message, undefined, `the SDK knows ${expected.type}, this check does not`);
    return;
  }
  assert.ok(message instanceof type, `it is no ${expected.type}`);
  for (const [name, value] of Object.entries(fields(message))) {
    if (typeof value === 'object') {
      for (const [part, inner] of Object.entries(value)) {
        assert.equal(inner, expected[name][part]);
      }
    } else {
      assert.equal(value, expected[name] ?? '');
    }
  }
  const token = /"message_token":\s*(\d+)/.exec(text)[1];
  // In a contact, the SDK puts everything after the number one place too early.
  assert.equal(String(expected.type === 'contact' ? message.timestamp : message.token), token);
}

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .sort()) {
  await check(file, async () => {
    const text = readFileSync(join(folder, file), 'utf8');
    const expected = JSON.parse(text);
    const { name, args } = await read(text);
    assert.equal(name, expected.event === 'failed' ? 'error' : expected.event);
    switch (expected.event) {
      case 'message':
        sameMessage(args[0], expected.message, text);
        assert.equal(args[1].userProfile.id, expected.sender.id);
        assert.equal(args[1].userProfile.name, expected.sender.name);
        break;
      case 'subscribed':
        assert.equal(args[0].userProfile.id, expected.user.id);
        break;
      case 'conversation_started':
        assert.equal(args[0].userProfile.id, expected.user.id);
        assert.equal(args[1], expected.subscribed);
        assert.equal(args[2], expected.context);
        break;
      case 'unsubscribed':
        assert.equal(args[0], expected.user_id);
        break;
      default:
        assert.equal(args[0].event, expected.event);
        assert.equal(args[0].user_id, expected.user_id);
    }
  });
}
done();
