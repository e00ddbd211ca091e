// messaging-api-messenger calls, BootBot listens: node messaging-api.mjs SANDBOX PAGE TOKEN APP SECRET
import assert from 'node:assert/strict';
import messaging from 'messaging-api-messenger';
import { check, done } from '../checks.mjs';
import { control, PIXEL } from '../control.mjs';
import { Person } from './person.mjs';
import { listen } from './webhook.mjs';

const [sandbox, page, accessToken, appId, appSecret] = process.argv.slice(2);
const origin = `${sandbox}/graph`;
const client = new messaging.MessengerClient({ accessToken, appId, appSecret, origin, version: '26.0' });
const verifyToken = 'a-word-of-ours';
const { here, box, bodies } = await listen({ accessToken, appSecret, verifyToken });
const person = await Person.arrive(sandbox, page);
const { psid } = await person.chat();
const BYTES = Buffer.from('what a file holds');
const FIELDS = [
  'messages',
  'messaging_postbacks',
  'messaging_referrals',
  'message_deliveries',
  'message_reads',
  'message_echoes',
  'message_edits',
  'message_reactions',
];

const take = (kind, wanted = () => true) => box.take(kind, (item) => item.kind === kind && wanted(item.event));
const answer = (text, options) => client.sendText(psid, text, { messagingType: 'RESPONSE', ...options });
const fails = (call, code, subcode) =>
  assert.rejects(call, ({ response }) => {
    assert.equal(response.data.error.code, code);
    assert.equal(response.data.error.errorSubcode, subcode);
    assert.equal(response.data.error.type, 'OAuthException');
    return true;
  });

await check('the Page is known by its token, with the proof of the secret', async () => {
  assert.equal((await client.getPageInfo({ fields: ['id', 'name', 'username'] })).username, page);
  // For this call the library would prove the wrong token.
  const plain = new messaging.MessengerClient({ accessToken, appId, appSecret, origin, skipAppSecretProof: true });
  const { isValid, scopes } = await plain.debugToken();
  assert.equal(isValid, true);
  assert.ok(scopes.includes('pages_messaging'));
});
await check('a false proof and a false token are refused', async () => {
  await fails(new messaging.MessengerClient({ accessToken, appSecret: 'false', origin }).getPageInfo(), 100);
  await fails(new messaging.MessengerClient({ accessToken: 'EAAfalse', origin }).getPageInfo(), 190);
});
await check('the callback is taken after the handshake only', async () => {
  const callback = { callbackUrl: `${here}/hook`, fields: FIELDS };
  await assert.rejects(client.createSubscription({ ...callback, verifyToken: 'another' }));
  assert.deepEqual(await client.createSubscription({ ...callback, verifyToken }), { success: true });
  const { callbackUrl, fields } = await client.getPageSubscription();
  assert.equal(callbackUrl, `${here}/hook`);
  assert.deepEqual(fields.map(({ name }) => name).sort(), [...FIELDS].sort());
});
await check('the app subscribes to the Page', async () => {
  const path = `/me/subscribed_apps?access_token=${accessToken}`;
  await client.axios.post(path, { subscribedFields: FIELDS.join(',') });
  const { data } = await client.axios.get(path);
  assert.equal(data.data[0].id, appId);
});
await check('whoever never wrote cannot be written to', () => fails(answer('Hello'), 100, 2018001));
await check('Get Started brings the ref of the link', async () => {
  await client.setGetStarted('GET_STARTED');
  assert.deepEqual(await client.getGetStarted(), { payload: 'GET_STARTED' });
  await person.send({ kind: 'start', ref: 'tok_1' });
  const { event } = await take('postback');
  assert.equal(event.sender.id, psid);
  assert.equal(event.postback.payload, 'GET_STARTED');
  assert.equal(event.postback.referral.ref, 'tok_1');
});
await check('a link into a known thread brings its ref', async () => {
  await person.act('arrive', { ref: 'tok_2' });
  const { event } = await take('referral');
  assert.equal(event.referral.ref, 'tok_2');
  assert.equal(event.referral.type, 'OPEN_THREAD');
});
await check('a text arrives, its letters escaped as Meta does', async () => {
  const sent = await person.send({ kind: 'text', text: 'Чи є синя ваза? 🏺' });
  const { event } = await take('message');
  assert.equal(event.message.mid, sent.mid);
  assert.equal(event.message.text, 'Чи є синя ваза? 🏺');
  assert.match(bodies.at(-1), /\\u0427\\u0438 \\u0454/);
});
for (const [kind, bytes] of Object.entries({ image: PIXEL, video: BYTES, audio: BYTES, file: BYTES })) {
  await check(`a client's ${kind} arrives, and its link leads to the bytes`, async () => {
    const sent = await person.file(kind, bytes, { name: `vase.${kind}` });
    const { event } = await take('attachment');
    const [attachment] = event.message.attachments;
    assert.equal(event.message.mid, sent.mid);
    assert.equal(attachment.type, kind);
    assert.deepEqual(Buffer.from(await (await fetch(attachment.payload.url)).arrayBuffer()), bytes);
  });
}
await check('an answer, an edit and a reaction name what they are about', async () => {
  const { messageId } = await answer('Ця?');
  const sent = await person.send({ kind: 'text', text: 'Саме вона', replyTo: messageId });
  const reply = await take('message', ({ message }) => message.mid === sent.mid);
  assert.equal(reply.event.message.reply_to.mid, messageId);
  await person.act('edit', { mid: sent.mid, text: 'Не вона' });
  const { event: edit } = await take('edit');
  assert.equal(edit.message_edit.mid, sent.mid);
  assert.equal(edit.message_edit.text, 'Не вона');
  await person.act('react', { mid: messageId, emoji: '❤' });
  const { event: reaction } = await take('reaction');
  assert.equal(reaction.reaction.mid, messageId);
  assert.equal(reaction.reaction.reaction, 'love');
});

await check('a text of the Page reaches the client and echoes', async () => {
  const { recipientId, messageId } = await answer('Так, є 🏺');
  assert.equal(recipientId, psid);
  assert.equal((await person.receives(messageId)).text, 'Так, є 🏺');
  const { event } = await take('message', ({ message }) => message.mid === messageId);
  assert.equal(event.message.is_echo, true);
  assert.equal(event.recipient.id, psid);
  assert.equal(String(event.message.app_id), appId);
});
const FILES = {
  sendImage: [PIXEL, 'image', 'vase.png'],
  sendVideo: [BYTES, 'video', 'vase.mp4'],
  sendAudio: [BYTES, 'audio', 'voice.mp3'],
  sendFile: [BYTES, 'file', 'invoice.pdf'],
};
for (const [send, [bytes, kind, filename]] of Object.entries(FILES)) {
  await check(`the Page's ${kind} reaches the client`, async () => {
    const { messageId } = await client[send](psid, bytes, { messagingType: 'RESPONSE', filename });
    const { content } = await person.receives(messageId);
    assert.equal(content.attachments[0].type, kind);
    assert.equal(content.attachments[0].payload.name, filename);
    assert.equal(content.attachments[0].payload.size, bytes.length);
  });
}
await check('a picture is sent by address, and by the id of what was uploaded', async () => {
  const options = { messagingType: 'RESPONSE' };
  const { messageId } = await client.sendImage(psid, `${here}/vase.png`, options);
  assert.equal((await person.receives(messageId)).content.attachments[0].payload.size, PIXEL.length);
  const { attachmentId } = await client.uploadImage(PIXEL, { filename: 'vase.png', isReusable: true });
  const again = await client.sendImage(psid, { attachmentId }, options);
  assert.equal((await person.receives(again.messageId)).content.attachments[0].payload.size, PIXEL.length);
});
await check('a quick reply and a button arrive with their payloads', async () => {
  const quickReplies = [{ contentType: 'text', title: 'Так', payload: 'yes' }];
  const { messageId } = await answer('Беремо?', { quickReplies });
  await person.send({ kind: 'press', mid: messageId, payload: 'yes' });
  assert.equal((await take('quick_reply')).event.message.quick_reply.payload, 'yes');
  const buttons = [{ type: 'postback', title: 'Ні', payload: 'no' }];
  const template = await client.sendButtonTemplate(psid, 'Чи ні?', buttons, { messagingType: 'RESPONSE' });
  await person.send({ kind: 'press', mid: template.messageId, payload: 'no' });
  assert.equal((await take('postback')).event.postback.payload, 'no');
});
await check('delivered and read are told by the time up to which', async () => {
  const { messageId } = await answer('Дві лишилося.');
  const { at } = await person.receives(messageId);
  await person.act('receive');
  const { event } = await take('delivery', ({ delivery }) => delivery.mids?.includes(messageId));
  assert.ok(event.delivery.watermark >= Date.parse(at));
  await person.act('read');
  assert.ok((await take('read')).event.read.watermark >= Date.parse(at));
});
await check('typing and seen show', async () => {
  await client.typingOn(psid);
  assert.equal((await person.chat()).typing, true);
  await client.markSeen(psid);
  assert.ok(Date.parse((await person.chat()).pageSaw) > 0);
});
await check('the client as the Page may look it up', async () => {
  const { firstName, id } = await client.getUserProfile(psid);
  assert.equal(firstName, person.firstName);
  assert.equal(id, psid);
});
await check('a false signature is turned away, and the event delivered again', async () => {
  const mischief = { act: 'signature', times: 1, value: 'sha256=0' };
  await control(sandbox, 'POST', `/messenger/pages/${page}/webhook`, mischief);
  const sent = await person.send({ kind: 'text', text: 'Once more' });
  await take('message', ({ message }) => message.mid === sent.mid);
  const attempts = await control(sandbox, 'GET', `/messenger/pages/${page}/webhook`);
  assert.ok(attempts.some(({ status }) => status === 403));
});
await check('nonsense is refused', async () => {
  await fails(answer('x'.repeat(2001)), 100);
  await fails(client.sendText('1', 'Hello', { messagingType: 'RESPONSE' }), 100, 2018001);
  await fails(answer('Hello', { tag: 'ACCOUNT_UPDATE', messagingType: 'MESSAGE_TAG' }), 100);
});
await check('after a day only a human may answer', async () => {
  const heardAt = new Date(Date.now() - 25 * 3_600_000).toISOString();
  const people = [{ psid: '7000000000000001', firstName: 'Петро', heardAt }];
  await control(sandbox, 'POST', `/messenger/pages/${page}/acquaintances`, { people });
  const late = (options) => client.sendText(people[0].psid, 'Вже є!', options);
  await fails(late({ messagingType: 'RESPONSE' }), 10, 2018278);
  assert.ok((await late({ tag: 'HUMAN_AGENT' })).messageId);
});
await check('too many calls are code 613 or 4', async () => {
  await control(sandbox, 'POST', '/messenger/faults', { page, fault: 'too-many', retryAfter: 60 });
  await assert.rejects(answer('Later'), ({ response }) => [4, 32, 613].includes(response.data.error.code));
});
await check('whoever blocked the Page cannot be written to', async () => {
  await person.act('block');
  await fails(answer('Hello?'), 551, 1545041);
});
done();
