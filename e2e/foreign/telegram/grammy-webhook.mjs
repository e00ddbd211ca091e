// grammY receives by webhook: node grammy-webhook.mjs SANDBOX BOT TOKEN
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { webhookCallback } from 'grammy';
import { check, done, Mailbox } from '../checks.mjs';
import { control, eventually } from '../control.mjs';
import { bot, fails, person, sandbox, username } from './grammy.mjs';
import { KINDS, sentBy } from './kinds.mjs';

const { api } = bot;
const box = new Mailbox();
const secretToken = 'A-secret_of-ours';
bot.use((ctx) => box.put(ctx));

const server = createServer(webhookCallback(bot, 'http', { secretToken }));
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const url = `http://127.0.0.1:${server.address().port}/hook`;
const message = (sent) => box.take('a message', (ctx) => ctx.message?.message_id === sent.id);
const attempts = () => control(sandbox, 'GET', `/telegram/bots/${username}/webhook`);
// What grammY has taken counts as delivered only when its answer is back.
const delivered = () => eventually(async () => (await api.getWebhookInfo()).pending_update_count === 0);

await check('a webhook is set, and known', async () => {
  assert.equal(await api.setWebhook(url, { secret_token: secretToken, max_connections: 7 }), true);
  const info = await api.getWebhookInfo();
  assert.equal(info.url, url);
  assert.equal(info.max_connections, 7);
  assert.equal(info.pending_update_count, 0);
});
await check('polling is refused while it is set', () => fails(api.getUpdates(), 409, /webhook is active/));
for (const { field, send, read } of KINDS) {
  await check(`a client's ${field} arrives with the secret`, async () => {
    const sent = await send(person);
    const ctx = await message(sent);
    sentBy(person, sent, ctx.message);
    read(ctx.message);
  });
}
await check('an edit and a block arrive', async () => {
  const sent = await person.write('Чи є синя ваза?');
  await message(sent);
  await person.act('edit', { messageId: sent.id, text: 'Чи є зелена ваза?' });
  assert.equal((await box.take('the edit', (ctx) => ctx.editedMessage)).editedMessage.text, 'Чи є зелена ваза?');
  await person.act('block');
  const { myChatMember } = await box.take('the block', (ctx) => ctx.myChatMember);
  assert.equal(myChatMember.new_chat_member.status, 'kicked');
  await person.act('unblock');
});
await check('a wrong secret is turned away by grammY, and the update delivered again', async () => {
  // Otherwise the unblocking before it would carry the wrong secret.
  await delivered();
  await control(sandbox, 'POST', `/telegram/bots/${username}/webhook`, { act: 'secret', times: 1, value: 'wrong' });
  const sent = await person.write('Once more');
  await message(sent);
  const tries = await eventually(async () => {
    const all = (await attempts()).slice(-2);
    return all.at(-1).status === 200 && all;
  });
  assert.deepEqual(
    tries.map(({ status }) => status),
    [401, 200],
  );
  assert.match((await api.getWebhookInfo()).last_error_message, /401/);
});
await check('messages of one chat arrive in order', async () => {
  const sent = [];
  for (let number = 1; number <= 20; number++) {
    sent.push(await person.write(`number ${number}`));
  }
  const seen = [];
  while (seen.length < sent.length) {
    seen.push((await box.take('the next', (ctx) => ctx.message)).message.message_id);
  }
  assert.deepEqual(
    seen,
    sent.map(({ id }) => id),
  );
});
await check('after the webhook is deleted updates wait for a poll', async () => {
  await delivered();
  assert.equal(await api.deleteWebhook(), true);
  assert.equal((await api.getWebhookInfo()).url, '');
  const sent = await person.write('Still there?');
  const [update] = await api.getUpdates();
  assert.equal(update.message.message_id, sent.id);
});
done();
