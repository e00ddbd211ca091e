import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import BootBot from 'bootbot';
import { Mailbox } from '../checks.mjs';
import { PIXEL } from '../control.mjs';

// BootBot speaks to the console, which is where the checks are told.
console.log = () => {};

/** What BootBot calls the events that it knows; the others it only mentions. */
const EVENTS = ['message', 'quick_reply', 'attachment', 'postback', 'referral', 'delivery', 'read', 'authentication'];

/**
 * BootBot behind an address: it answers the handshake, checks the older signature and reads the events. The newer
 * signature, which it does not know, is checked here, over the bytes as they came. A GET of something else is a picture.
 */
export async function listen({ accessToken, appSecret, verifyToken }) {
  const bot = new BootBot({ accessToken, appSecret, verifyToken, webhook: '/hook', broadcastEchoes: true });
  const box = new Mailbox();
  const bodies = [];
  for (const kind of EVENTS) {
    bot.on(kind, (event) => box.put({ kind, event }));
  }
  bot._initWebhook();

  const server = createServer(async (request, response) => {
    if (request.method === 'GET' && request.url.startsWith('/hook')) {
      bot.app(request, response);
      return;
    }
    if (request.method === 'GET') {
      response.writeHead(200, { 'Content-Type': 'image/png' }).end(PIXEL);
      return;
    }
    const body = await buffer(request);
    try {
      const signature = `sha256=${createHmac('sha256', appSecret).update(body).digest('hex')}`;
      if (request.headers['x-hub-signature-256'] !== signature) {
        throw new Error('the signature is false');
      }
      bot._verifyRequestSignature(request, response, body);
      bodies.push(body.toString());
      const data = JSON.parse(body);
      bot.handleFacebookData(data);
      for (const { messaging } of data.entry) {
        for (const event of messaging.filter(({ reaction, message_edit }) => reaction || message_edit)) {
          box.put({ kind: event.reaction ? 'reaction' : 'edit', event });
        }
      }
      response.writeHead(200).end();
    } catch {
      response.writeHead(403).end();
    }
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return { here: `http://127.0.0.1:${server.address().port}`, box, bodies };
}
