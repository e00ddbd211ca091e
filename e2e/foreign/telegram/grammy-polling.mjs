// grammY receives by long polling: node grammy-polling.mjs SANDBOX BOT TOKEN
import assert from 'node:assert/strict';
import { API_CONSTANTS, InlineKeyboard } from 'grammy';
import { check, done, Mailbox } from '../checks.mjs';
import { eventually, PIXEL } from '../control.mjs';
import { bot, client, fails, person, token, username } from './grammy.mjs';
import { KINDS, sentBy } from './kinds.mjs';

const { api } = bot;
const box = new Mailbox();

// One handler for each filter: a kind arrives only when grammY's own filter takes it for that kind.
for (const { field } of KINDS) {
  bot.on(`message:${field}`, (ctx, next) => {
    box.put({ kind: field, ctx });
    return next();
  });
}
for (const kind of ['edited_message', 'message_reaction', 'callback_query', 'my_chat_member']) {
  bot.on(kind, (ctx) => box.put({ kind, ctx }));
}
const update = (kind, wanted = () => true) => box.take(kind, (item) => item.kind === kind && wanted(item.ctx));
const message = (sent, kind = 'text') => update(kind, (ctx) => ctx.msg.message_id === sent.id);

await check('getMe introduces the bot', async () => {
  await bot.init();
  assert.equal(bot.botInfo.username, username);
  assert.equal(bot.botInfo.is_bot, true);
  assert.equal(bot.botInfo.id, Number(token.split(':')[0]));
});

const polling = bot.start({ allowed_updates: API_CONSTANTS.ALL_UPDATE_TYPES });

await check('START behind a deep link is a command with its payload', async () => {
  bot.command('start', (ctx) => box.put({ kind: 'start', ctx }));
  const started = await person.send({ kind: 'start', payload: 'tok_1' });
  const { ctx } = await message(started);
  assert.equal(ctx.msg.text, '/start tok_1');
  assert.deepEqual(
    ctx.entities('bot_command').map(({ text }) => text),
    ['/start'],
  );
});
for (const { field, send, read } of KINDS) {
  await check(`a client's ${field} arrives`, async () => {
    const sent = await send(person);
    const { ctx } = await message(sent, field);
    sentBy(person, sent, ctx.msg);
    read(ctx.msg);
  });
}
await check('an album arrives as messages of one group', async () => {
  const { content } = await person.file('photo', PIXEL);
  const part = { kind: 'content', content: { ...content, media_group_id: '13579' } };
  const parts = [await person.send(part), await person.send(part)];
  for (const sent of parts) {
    const { ctx } = await message(sent, 'photo');
    assert.equal(ctx.msg.media_group_id, '13579');
  }
});
await check('an answer quotes what it answers', async () => {
  const { message_id } = await api.sendMessage(person.id, 'Ця?');
  const { ctx } = await message(await person.send({ kind: 'text', text: 'Саме вона', replyTo: message_id }));
  assert.equal(ctx.msg.reply_to_message.message_id, message_id);
  assert.equal(ctx.msg.reply_to_message.from.id, bot.botInfo.id);
});
await check('an edited message arrives', async () => {
  const sent = await person.write('Чи є синя ваза?');
  await person.act('edit', { messageId: sent.id, text: 'Чи є зелена ваза?' });
  const { ctx } = await update('edited_message');
  assert.equal(ctx.msg.message_id, sent.id);
  assert.equal(ctx.msg.text, 'Чи є зелена ваза?');
  assert.ok(ctx.msg.edit_date >= ctx.msg.date);
});
await check('a live location moves', async () => {
  const sent = await person.send({
    kind: 'content',
    content: { location: { latitude: 50, longitude: 30, live_period: 900 } },
  });
  await person.act('move', { messageId: sent.id, latitude: 51, longitude: 31 });
  const { ctx } = await update('edited_message', ({ msg }) => msg.message_id === sent.id);
  assert.equal(ctx.msg.location.latitude, 51);
  assert.equal(ctx.msg.location.live_period, 900);
});
await check('a reaction arrives', async () => {
  const { message_id } = await api.sendMessage(person.id, 'Дві лишилося.');
  await person.act('react', { messageId: message_id, emoji: '❤' });
  const { ctx } = await update('message_reaction');
  assert.equal(ctx.messageReaction.message_id, message_id);
  assert.deepEqual(ctx.reactions().emojiAdded, ['❤']);
});
await check('a press of a button arrives and is answered once', async () => {
  const reply_markup = new InlineKeyboard().text('Так', 'yes').url('Site', 'https://kvitka.example');
  const { message_id } = await api.sendMessage(person.id, 'Беремо?', { reply_markup });
  await person.act('press', { messageId: message_id, data: 'yes' });
  const { ctx } = await update('callback_query');
  assert.equal(ctx.callbackQuery.data, 'yes');
  assert.equal(ctx.msg.message_id, message_id);
  assert.equal(await ctx.answerCallbackQuery('Дякуємо'), true);
  await fails(ctx.answerCallbackQuery(), 400, /query is too old/);
});

await check('a file of the client is downloaded byte for byte', async () => {
  const bytes = Buffer.from('what a file holds');
  const sent = await person.file('document', bytes, { name: 'рахунок.pdf' });
  const { ctx } = await message(sent, 'document');
  const { file_path, file_size } = await ctx.getFile();
  assert.equal(file_size, bytes.length);
  const response = await fetch(`${client.apiRoot}/file/bot${token}/${file_path}`);
  assert.deepEqual(Buffer.from(await response.arrayBuffer()), bytes);
});
await check('a block is told, and writing is forbidden until it is taken back', async () => {
  await person.act('block');
  const { ctx } = await update('my_chat_member');
  assert.equal(ctx.myChatMember.new_chat_member.status, 'kicked');
  assert.equal(ctx.myChatMember.new_chat_member.user.id, bot.botInfo.id);
  await fails(api.sendMessage(person.id, 'Hello?'), 403, /^Forbidden: bot was blocked by the user$/);
  await person.act('unblock');
  assert.equal((await update('my_chat_member')).ctx.myChatMember.new_chat_member.status, 'member');
  await api.sendMessage(person.id, 'Hello again');
});
await check('a second program that polls ends the first poll with 409', async () => {
  let over = false;
  const ended = fails(polling, 409, /terminated by other getUpdates request/).then(() => {
    over = true;
  });
  // Between two of its polls there is nothing to end.
  await eventually(async () => {
    await api.getUpdates();
    return over;
  });
  await ended;
});
done();
