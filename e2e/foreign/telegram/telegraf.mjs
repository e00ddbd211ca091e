// Telegraf, by webhook and then by long polling: node telegraf.mjs SANDBOX BOT TOKEN
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { Input, Markup, Telegraf, TelegramError } from 'telegraf';
import { message as holding } from 'telegraf/filters';
import { check, done, Mailbox } from '../checks.mjs';
import { control, PIXEL } from '../control.mjs';
import { KINDS, sentBy } from './kinds.mjs';
import { Person } from './person.mjs';

const [sandbox, username, token] = process.argv.slice(2);
// Its answer to a webhook would carry the next call, which the sandbox does not play; it takes the root for a folder.
const bot = new Telegraf(token, { telegram: { apiRoot: `${sandbox}/telegram/`, webhookReply: false } });
const { telegram } = bot;
const person = await Person.arrive(sandbox, username);
const box = new Mailbox();
const BYTES = Buffer.from('what a file holds');
const UPDATES = ['message', 'edited_message', 'callback_query', 'message_reaction', 'my_chat_member'];

const fails = (call, code, words) =>
  assert.rejects(call, (error) => {
    assert.ok(error instanceof TelegramError, String(error));
    assert.equal(error.code, code);
    assert.match(error.description, words);
    return true;
  });

for (const { field } of KINDS) {
  bot.on(holding(field), (ctx, next) => {
    box.put({ kind: field, ctx });
    return next();
  });
}
for (const kind of UPDATES.slice(1)) {
  bot.on(kind, (ctx) => box.put({ kind, ctx }));
}
const update = (kind, wanted = () => true) => box.take(kind, (item) => item.kind === kind && wanted(item.ctx));

async function kindsArrive(way) {
  for (const { field, send, read } of KINDS) {
    await check(`a client's ${field} arrives by ${way}`, async () => {
      const sent = await send(person);
      const { ctx } = await update(field, (seen) => seen.message.message_id === sent.id);
      sentBy(person, sent, ctx.message);
      read(ctx.message);
    });
  }
}

await check('getMe introduces the bot', async () => {
  const me = await telegram.getMe();
  assert.equal(me.username, username);
  assert.equal(me.can_join_groups, true);
});

const secretToken = 'A-secret_of-ours';
const server = createServer(bot.webhookCallback('/hook', { secretToken }));
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
await check('a webhook is set', async () => {
  const url = `http://127.0.0.1:${server.address().port}/hook`;
  await telegram.setWebhook(url, { secret_token: secretToken, allowed_updates: UPDATES });
  const info = await telegram.getWebhookInfo();
  assert.equal(info.url, url);
  assert.deepEqual(info.allowed_updates.sort(), [...UPDATES].sort());
});
await kindsArrive('webhook');
await check('an edit, a reaction and a press arrive by webhook', async () => {
  const asked = await person.write('Чи є синя ваза?');
  await person.act('edit', { messageId: asked.id, text: 'Чи є зелена ваза?' });
  assert.equal((await update('edited_message')).ctx.editedMessage.text, 'Чи є зелена ваза?');
  const buttons = Markup.inlineKeyboard([Markup.button.callback('Так', 'yes')]);
  const { message_id } = await telegram.sendMessage(person.id, 'Беремо?', buttons);
  await person.act('react', { messageId: message_id, emoji: '🔥' });
  const { ctx: reaction } = await update('message_reaction');
  assert.equal(reaction.messageReaction.new_reaction[0].emoji, '🔥');
  await person.act('press', { messageId: message_id, data: 'yes' });
  const { ctx: press } = await update('callback_query');
  assert.equal(press.callbackQuery.data, 'yes');
  assert.equal(await press.answerCbQuery('Дякуємо'), true);
});

bot.launch({ allowedUpdates: UPDATES });
await kindsArrive('polling');

await check('a text with a quote reaches the client', async () => {
  const asked = await person.write('Яка?');
  const sent = await telegram.sendMessage(person.id, 'Синя', { reply_parameters: { message_id: asked.id } });
  assert.equal((await person.receives('Синя')).replyTo, asked.id);
  assert.equal(sent.reply_to_message.message_id, asked.id);
});
const FILES = {
  photo: () => telegram.sendPhoto(person.id, Input.fromBuffer(PIXEL, 'vase.png'), { caption: 'Ваза' }),
  document: () => telegram.sendDocument(person.id, Input.fromBuffer(BYTES, 'invoice.pdf'), { caption: 'Ваза' }),
  video: () => telegram.sendVideo(person.id, Input.fromBuffer(BYTES, 'vase.mp4')),
  voice: () => telegram.sendVoice(person.id, Input.fromBuffer(BYTES, 'voice.ogg')),
};
for (const [kind, send] of Object.entries(FILES)) {
  await check(`the bot's ${kind} reaches the client`, async () => {
    const sent = await send();
    const seen = await person.sees(sent.message_id);
    assert.equal(seen.kind, kind);
    assert.deepEqual(sent[kind], seen.content[kind]);
  });
}
await check('an album of the bot reaches the client as one group', async () => {
  const sent = await telegram.sendMediaGroup(person.id, [
    { type: 'photo', media: Input.fromBuffer(PIXEL, 'one.png'), caption: 'Дві вази' },
    { type: 'photo', media: Input.fromBuffer(PIXEL, 'two.png') },
  ]);
  assert.equal(sent.length, 2);
  assert.equal(sent[0].media_group_id, sent[1].media_group_id);
});
await check('a message changes and goes', async () => {
  const { message_id } = await telegram.sendMessage(person.id, 'Сто гривень');
  const edited = await telegram.editMessageText(person.id, message_id, undefined, 'Двісті гривень');
  assert.equal(edited.text, 'Двісті гривень');
  assert.equal(await telegram.deleteMessage(person.id, message_id), true);
  assert.equal((await person.sees(message_id)).deleted, true);
});
await check('a file of the client is downloaded from the link that Telegraf builds', async () => {
  const { content } = await person.file('document', BYTES, { name: 'рахунок.pdf' });
  const response = await fetch(await telegram.getFileLink(content.document.file_id));
  assert.deepEqual(Buffer.from(await response.arrayBuffer()), BYTES);
});
await check('429 tells the seconds to wait', async () => {
  await control(sandbox, 'POST', '/faults', { bot: username, method: 'sendMessage', fault: 'too-many', retryAfter: 7 });
  await assert.rejects(telegram.sendMessage(person.id, 'Later'), ({ code, parameters }) => {
    assert.equal(code, 429);
    assert.equal(parameters.retry_after, 7);
    return true;
  });
});
await check('a block is told, and writing is forbidden', async () => {
  await person.act('block');
  const { ctx } = await update('my_chat_member');
  assert.equal(ctx.myChatMember.new_chat_member.status, 'kicked');
  await fails(telegram.sendMessage(person.id, 'Hello?'), 403, /bot was blocked by the user/);
});
done();
