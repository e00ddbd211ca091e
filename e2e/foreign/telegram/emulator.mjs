// The Telegram of telegram-test-api and one client in it: node emulator.mjs PORT TOKEN
// Each line that it is told is written by the client; a line beginning with / is sent as a command. It tells where it
// is, and then every message of the bot.
import { createInterface } from 'node:readline';
import TelegramServer from 'telegram-test-api';

const [port, token] = process.argv.slice(2);
const tell = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const server = new TelegramServer({ host: '127.0.0.1', port: Number(port) });
const client = server.getClient(token, { userId: 1111111, chatId: 1111111, firstName: 'Ірина', userName: 'iryna_mel' });

server.on('AddedBotMessage', () => {
  const { message } = server.storage.botMessages.at(-1);
  tell({ chat: message.chat_id, text: message.text });
});
await server.start();
tell({ listening: true });

for await (const line of createInterface({ input: process.stdin })) {
  if (line.startsWith('/')) {
    await client.sendCommand(client.makeCommand(line));
  } else {
    await client.sendMessage(client.makeMessage(line));
  }
}
