// Viber's own SDK, its middleware and its client: node viber-bot.mjs SANDBOX ACCOUNT TOKEN
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import viber from 'viber-bot';
import MessageValidator from 'viber-bot/lib/message/message-validator.js';
import { check, done, Mailbox } from '../checks.mjs';
import { control, eventually, PIXEL } from '../control.mjs';
import { Person } from './person.mjs';

const { Bot, Message } = viber;
const [sandbox, account, token] = process.argv.slice(2);
const logger = { debug() {}, info() {}, warn() {}, error() {} };
const EVENTS = ['delivered', 'seen', 'webhook'];
const registerToEvents = ['subscribed', 'unsubscribed', 'conversation_started', 'delivered', 'seen', 'failed'];
const bot = new Bot(logger, { authToken: token, name: 'Kvitka', avatar: '', registerToEvents });
// The SDK knows one address only.
bot._client._url = `${sandbox}/viber/pa`;
const validator = new MessageValidator(logger, token);
const person = await Person.arrive(sandbox, account);
const box = new Mailbox();
const BYTES = Buffer.from('what a file holds');

// The SDK checks the signature in the address and leaves a false one unanswered; here it checks the header's as well.
const server = createServer(async (request, response) => {
  if (request.method === 'GET') {
    response.writeHead(200, { 'Content-Type': 'image/png' }).end(request.url.includes('.png') ? PIXEL : BYTES);
    return;
  }
  const body = await buffer(request);
  if (validator.validateMessage(request.headers['x-viber-content-signature'], body)) {
    request.body = body.toString();
    request._body = true;
    bot.middleware()(request, response);
  } else {
    response.writeHead(403).end();
  }
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const here = `http://127.0.0.1:${server.address().port}`;

const put = (kind, item) => box.put({ kind, ...item });
const take = (kind, wanted = () => true) => box.take(kind, (item) => item.kind === kind && wanted(item));
bot.on('message', (message, response) => put('message', { message, response }));
bot.on('error', (data) => put('error', { data }));
bot.on('subscribed', ({ userProfile }) => put('subscribed', { userProfile }));
bot.on('unsubscribed', (userId) => put('unsubscribed', { userId }));
for (const event of EVENTS) {
  bot.on(event, (data) => put(event, { data }));
}

await check('the account is known, its webhook is called back while it is set', async () => {
  assert.equal((await bot.getBotProfile()).uri, account);
  const { status, event_types } = await bot.setWebhook(`${here}/`);
  assert.equal(status, 0);
  assert.ok(event_types.includes('conversation_started'));
  const { data } = await take('webhook');
  assert.equal(data.event, 'webhook');
  assert.equal((await bot.getBotProfile()).webhook, `${here}/`);
});
await check('another token is refused with status 2', () => {
  const stranger = new Bot(logger, { authToken: token.replace(/./g, '0'), name: 'Kvitka', avatar: '' });
  stranger._client._url = bot._client._url;
  return assert.rejects(stranger.getBotProfile(), ({ status }) => status === 2);
});
await check('whoever opens the chat brings the context of the link', async () => {
  bot.onConversationStarted((userProfile, subscribed, context) => put('arrived', { userProfile, subscribed, context }));
  await person.act('arrive', { context: 'tok_1' });
  const arrived = await take('arrived');
  assert.equal(arrived.context, 'tok_1');
  assert.equal(arrived.subscribed, false);
  assert.equal(arrived.userProfile.id, (await person.chat()).userId);
});
const { userId } = await person.chat();
const profile = { id: userId };
await check('whoever did not subscribe cannot be written to: status 6', () =>
  assert.rejects(bot.sendMessage(profile, new Message.Text('Hello')), ({ status }) => status === 6),
);
await check('subscribing is told', async () => {
  await person.act('subscribe');
  assert.equal((await take('subscribed')).userProfile.id, userId);
});

const INBOUND = [
  [
    'text',
    () => person.send({ kind: 'text', text: 'Чи є синя ваза? 🏺' }),
    Message.Text,
    { text: 'Чи є синя ваза? 🏺' },
  ],
  [
    'url',
    () => person.send({ kind: 'url', url: 'https://kvitka.example' }),
    Message.Url,
    { url: 'https://kvitka.example' },
  ],
  [
    'location',
    () => person.send({ kind: 'location', latitude: 50.45, longitude: 30.52 }),
    Message.Location,
    { latitude: 50.45, longitude: 30.52 },
  ],
  [
    'contact',
    () => person.send({ kind: 'contact', name: 'Петро', phone: '+380674445566' }),
    Message.Contact,
    { contactName: 'Петро', contactPhoneNumber: '+380674445566' },
  ],
  ['sticker', () => person.send({ kind: 'sticker', stickerId: 40100 }), Message.Sticker, { stickerId: 40100 }],
];
for (const [kind, send, type, fields] of INBOUND) {
  await check(`a client's ${kind} arrives, signed`, async () => {
    const sent = await send();
    const { message, response } = await take('message');
    assert.ok(message instanceof type, `it is no ${kind}`);
    // In a contact, the SDK puts everything after the number one place too early.
    assert.equal(kind === 'contact' ? message.timestamp : message.token, sent.token);
    assert.equal(response.userProfile.id, userId);
    for (const [field, value] of Object.entries(fields)) {
      assert.equal(message[field], value);
    }
  });
}
const INBOUND_FILES = [
  ['picture', PIXEL, { name: 'vase.png', caption: 'Така' }, Message.Picture, { text: 'Така' }],
  ['video', BYTES, { name: 'vase.mp4', duration: 12 }, Message.Video, { duration: 12, size: BYTES.length }],
  ['file', BYTES, { name: 'рахунок.pdf' }, Message.File, { filename: 'рахунок.pdf', sizeInBytes: BYTES.length }],
];
for (const [kind, bytes, details, type, fields] of INBOUND_FILES) {
  await check(`a client's ${kind} arrives, and its link leads to the bytes`, async () => {
    await person.file(kind, bytes, details);
    const { message } = await take('message');
    assert.ok(message instanceof type, `it is no ${kind}`);
    for (const [field, value] of Object.entries(fields)) {
      assert.equal(message[field], value);
    }
    assert.deepEqual(Buffer.from(await (await fetch(message.url)).arrayBuffer()), bytes);
  });
}

const OUTBOUND = [
  ['text', new Message.Text('Так, є 🏺')],
  ['url', new Message.Url('https://kvitka.example')],
  ['contact', new Message.Contact('Kvitka', '+380441112233')],
  ['location', new Message.Location(50.45, 30.52)],
  ['sticker', new Message.Sticker(40100)],
  ['picture', new Message.Picture(`${here}/vase.png`, 'Ваза', `${here}/vase.png`)],
  ['video', new Message.Video(`${here}/vase.mp4`, BYTES.length)],
  ['file', new Message.File(`${here}/invoice.pdf`, BYTES.length, 'invoice.pdf')],
];
for (const [kind, message] of OUTBOUND) {
  await check(`the account's ${kind} reaches the client, and delivered is told`, async () => {
    assert.equal((await bot.sendMessage(profile, message)).length, 1);
    const seen = await person.receives((received) => received.kind === kind);
    assert.equal(seen.delivery, 'delivered');
    const { data } = await take('delivered', (item) => String(item.data.message_token) === seen.token);
    assert.equal(data.user_id, userId);
  });
}
await check('seen is told', async () => {
  await person.act('see');
  const { data } = await take('seen');
  assert.equal(data.user_id, userId);
});
await check('a press of a reply button arrives as its text', async () => {
  const Buttons = [{ ActionType: 'reply', ActionBody: 'yes', Text: 'Так' }];
  await bot.sendMessage(profile, new Message.Text('Беремо?', { Type: 'keyboard', Buttons }));
  await person.receives(({ text }) => text === 'Беремо?');
  await person.act('press', { body: 'yes' });
  assert.equal((await take('message')).message.text, 'yes');
});
await check('the answer that the SDK gives to a message reaches the client', async () => {
  await person.send({ kind: 'text', text: 'Є?' });
  const { response } = await take('message');
  await response.send(new Message.Text('Є.'));
  assert.ok(await person.receives(({ text }) => text === 'Є.'));
});
await check('what the account attached comes back with the answer', async () => {
  await bot.sendMessage(profile, new Message.Text('Яка?'), { step: 2 });
  await person.send({ kind: 'text', text: 'Синя' });
  assert.deepEqual((await take('message')).message.trackingData, { step: 2 });
});
await check('a picture that cannot be fetched fails afterwards', async () => {
  await bot.sendMessage(profile, new Message.Picture(`${here}/vase.exe`, 'Ваза'));
  const { data } = await take('error');
  assert.equal(data.event, 'failed');
  assert.equal(data.user_id, userId);
});
await check('a false signature is turned away, and the event delivered again', async () => {
  await control(sandbox, 'POST', `/viber/accounts/${account}/webhook`, { act: 'signature', times: 1, value: '0' });
  await person.send({ kind: 'text', text: 'Once more' });
  assert.equal((await take('message')).message.text, 'Once more');
  const { attempts } = await control(sandbox, 'GET', `/viber/accounts/${account}/webhook`);
  assert.ok(attempts.some(({ status }) => status === 403));
});
await check('what the SDK answers to an arrival is the welcome', async () => {
  bot.onConversationStarted((_profile, _subscribed, _context, finish) => finish(new Message.Text('Вітаємо!')));
  const newcomer = await Person.arrive(sandbox, account);
  await newcomer.act('arrive');
  assert.equal((await newcomer.receives(({ text }) => text === 'Вітаємо!')).kind, 'text');
});
await check('the client as the account may look it up', async () => {
  const user = await bot.getUserDetails(profile);
  assert.equal(user.id, userId);
  assert.ok(user.name);
  const { users } = await bot.getOnlineStatus([userId]);
  assert.equal(users[0].online_status, 0);
});
await check('too many requests are status 12', async () => {
  const fault = { account, method: 'send_message', fault: 'too-many', retryAfter: 1 };
  await control(sandbox, 'POST', '/viber/faults', fault);
  await assert.rejects(bot.sendMessage(profile, new Message.Text('Later')), ({ status }) => status === 12);
});
await check('who unsubscribed is told, and cannot be written to: status 6', async () => {
  await person.act('unsubscribe');
  assert.equal((await take('unsubscribed')).userId, userId);
  await assert.rejects(bot.sendMessage(profile, new Message.Text('Hello?')), ({ status }) => status === 6);
});
await check('without a webhook there is no chat: status 10', async () => {
  await eventually(async () => (await bot.setWebhook('')).status === 0);
  await assert.rejects(bot.sendMessage(profile, new Message.Text('Hello?')), ({ status }) => status === 10);
});
done();
