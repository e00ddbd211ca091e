// grammY sends, changes and deletes: node grammy-sending.mjs SANDBOX BOT TOKEN
import assert from 'node:assert/strict';
import { autoRetry } from '@grammyjs/auto-retry';
import { Bot, InlineKeyboard, InputFile, InputMediaBuilder } from 'grammy';
import { check, done } from '../checks.mjs';
import { control, PIXEL } from '../control.mjs';
import { bot, client, fails, person, sandbox, token, username } from './grammy.mjs';

const { api } = bot;
const BYTES = Buffer.from('what a file holds');

await check('another token is unauthorized', () =>
  fails(new Bot(`${token.split(':')[0]}:${'x'.repeat(35)}`, { client }).api.getMe(), 401, /^Unauthorized$/),
);
await check('whoever never wrote cannot be written to', () =>
  fails(api.sendMessage(person.id, 'Hello'), 403, /bot can't initiate conversation/),
);

await person.send({ kind: 'start' });

await check('a text reaches the client', async () => {
  const sent = await api.sendMessage(person.id, 'Так, є 🏺');
  const seen = await person.receives('Так, є 🏺');
  assert.equal(sent.message_id, seen.id);
  assert.equal(sent.chat.id, person.id);
  assert.equal(sent.from.is_bot, true);
  assert.equal(sent.date, Math.floor(Date.parse(seen.at) / 1000));
});
await check('an answer of the bot quotes', async () => {
  const asked = await person.write('Яка?');
  const sent = await api.sendMessage(person.id, 'Синя', { reply_parameters: { message_id: asked.id } });
  assert.equal(sent.reply_to_message.message_id, asked.id);
  assert.equal((await person.sees(sent.message_id)).replyTo, asked.id);
});
const FILES = [
  ['photo', () => api.sendPhoto(person.id, new InputFile(PIXEL, 'vase.png'), { caption: 'Ваза' })],
  ['document', () => api.sendDocument(person.id, new InputFile(BYTES, 'рахунок.pdf'), { caption: 'Ваза' })],
  ['video', () => api.sendVideo(person.id, new InputFile(BYTES, 'vase.mp4'), { caption: 'Ваза', duration: 3 })],
  ['animation', () => api.sendAnimation(person.id, new InputFile(BYTES, 'cat.mp4'), { caption: 'Ваза' })],
  ['audio', () => api.sendAudio(person.id, new InputFile(BYTES, 'song.mp3'), { caption: 'Ваза' })],
  ['voice', () => api.sendVoice(person.id, new InputFile(BYTES, 'voice.ogg'), { caption: 'Ваза' })],
  ['video_note', () => api.sendVideoNote(person.id, new InputFile(BYTES, 'note.mp4'))],
  ['sticker', () => api.sendSticker(person.id, new InputFile(BYTES, 'sticker.webp'))],
];
for (const [kind, send] of FILES) {
  await check(`the bot's ${kind} reaches the client`, async () => {
    const sent = await send();
    const seen = await person.sees(sent.message_id);
    assert.equal(seen.kind, kind);
    assert.deepEqual(sent[kind], seen.content[kind]);
    assert.equal(seen.content.caption, sent.caption);
  });
}
await check('a file keeps its name, and is sent again by its id', async () => {
  const sent = await api.sendDocument(person.id, new InputFile(BYTES, 'рахунок.pdf'));
  assert.equal(sent.document.file_name, 'рахунок.pdf');
  const again = await api.sendDocument(person.id, sent.document.file_id);
  assert.equal(again.document.file_unique_id, sent.document.file_unique_id);
});
await check('an album of the bot reaches the client as one group', async () => {
  const sent = await api.sendMediaGroup(person.id, [
    InputMediaBuilder.photo(new InputFile(PIXEL, 'one.png'), { caption: 'Дві вази' }),
    InputMediaBuilder.photo(new InputFile(PIXEL, 'two.png')),
  ]);
  assert.equal(sent.length, 2);
  assert.ok(sent[0].media_group_id);
  assert.equal(sent[0].media_group_id, sent[1].media_group_id);
  assert.equal((await person.sees(sent[0].message_id)).content.caption, 'Дві вази');
});
await check('a place, a venue and a contact reach the client', async () => {
  const sent = [
    await api.sendLocation(person.id, 50.45, 30.52),
    await api.sendVenue(person.id, 50.45, 30.52, 'Золоті ворота', 'Київ'),
    await api.sendContact(person.id, '+380441112233', 'Kvitka'),
  ];
  const seen = await Promise.all(sent.map(({ message_id }) => person.sees(message_id)));
  assert.deepEqual(
    seen.map(({ kind }) => kind),
    ['location', 'venue', 'contact'],
  );
});
await check('typing shows', async () => {
  assert.equal(await api.sendChatAction(person.id, 'typing'), true);
  assert.equal((await person.chat()).action, 'typing');
});
await check('text, caption and buttons of a message change', async () => {
  const text = await api.sendMessage(person.id, 'Сто гривень');
  const edited = await api.editMessageText(person.id, text.message_id, 'Двісті гривень');
  assert.equal(edited.text, 'Двісті гривень');
  assert.ok(edited.edit_date);
  const markup = await api.editMessageReplyMarkup(person.id, text.message_id, {
    reply_markup: new InlineKeyboard().text('Так', 'yes'),
  });
  assert.equal(markup.reply_markup.inline_keyboard[0][0].callback_data, 'yes');
  const photo = await api.sendPhoto(person.id, new InputFile(PIXEL), { caption: 'Сто' });
  await api.editMessageCaption(person.id, photo.message_id, { caption: 'Двісті' });
  assert.equal((await person.sees(photo.message_id)).content.caption, 'Двісті');
});
await check('an edit that changes nothing is refused', async () => {
  const { message_id } = await api.sendMessage(person.id, 'Те саме');
  await fails(api.editMessageText(person.id, message_id, 'Те саме'), 400, /message is not modified/);
});
await check('messages are deleted', async () => {
  const sent = [];
  for (const text of ['1', '2', '3']) {
    sent.push((await api.sendMessage(person.id, text)).message_id);
  }
  assert.equal(await api.deleteMessage(person.id, sent[0]), true);
  assert.equal(await api.deleteMessages(person.id, sent.slice(1)), true);
  const { messages } = await person.chat();
  assert.deepEqual(
    messages.filter(({ id }) => sent.includes(id)).map(({ deleted }) => deleted),
    [true, true, true],
  );
  await fails(api.deleteMessage(person.id, sent[0]), 400, /message to delete not found/);
});
await check('the bot reacts', async () => {
  const { id } = await person.write('Дякую!');
  assert.equal(await api.setMessageReaction(person.id, id, [{ type: 'emoji', emoji: '👍' }]), true);
  assert.equal((await person.sees(id)).botReaction, '👍');
});
await check('the client as the bot may look it up', async () => {
  const chat = await api.getChat(person.id);
  assert.equal(chat.first_name, person.firstName);
  assert.equal((await api.getUserProfilePhotos(person.id)).total_count, 1);
});
await check('nonsense is refused with 400', async () => {
  await fails(api.sendMessage(person.id, ''), 400, /message text is empty/);
  await fails(api.sendMessage(person.id, 'x'.repeat(4097)), 400, /message is too long/);
  await fails(api.sendMessage(1, 'Hello'), 400, /chat not found/);
  await fails(api.getFile('no-such-file'), 400, /wrong file_id/);
});
await check('an unknown method is 404', () => fails(api.raw.logOut(), 404, /Not Found/));

await check('429 tells the seconds to wait', async () => {
  await control(sandbox, 'POST', '/faults', { bot: username, method: 'sendMessage', fault: 'too-many', retryAfter: 7 });
  await assert.rejects(api.sendMessage(person.id, 'Later'), ({ error_code, parameters }) => {
    assert.equal(error_code, 429);
    assert.equal(parameters.retry_after, 7);
    return true;
  });
});
await check("429 is waited for by grammY's retry plugin", async () => {
  const patient = new Bot(token, { client }).api;
  patient.config.use(autoRetry());
  await control(sandbox, 'POST', '/faults', { bot: username, method: 'sendMessage', fault: 'too-many', retryAfter: 1 });
  const from = Date.now();
  const sent = await patient.sendMessage(person.id, 'After the pause');
  assert.ok(Date.now() - from >= 1000, 'it was sent too early');
  assert.equal((await person.receives('After the pause')).id, sent.message_id);
});
done();
