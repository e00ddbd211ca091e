import { control, eventually } from '../control.mjs';

/** Somebody with Telegram on the phone, in the chat with one bot. */
export class Person {
  #sandbox;
  #chat;

  constructor(sandbox, bot, who) {
    this.#sandbox = sandbox;
    this.#chat = `/telegram/chats/${bot}/${who.id}`;
    this.id = who.id;
    this.firstName = who.firstName;
  }

  static async arrive(sandbox, bot) {
    return new Person(sandbox, bot, await control(sandbox, 'POST', '/people', {}));
  }

  send(content) {
    return control(this.#sandbox, 'POST', `${this.#chat}/send`, content);
  }

  write(text) {
    return this.send({ kind: 'text', text });
  }

  file(kind, bytes, details = {}) {
    return control(
      this.#sandbox,
      'POST',
      `${this.#chat}/files?${new URLSearchParams({ kind, ...details })}`,
      new Uint8Array(bytes),
    );
  }

  act(act, details = {}) {
    return control(this.#sandbox, 'POST', `${this.#chat}/do`, { act, ...details });
  }

  async sees(id) {
    const { messages } = await this.chat();
    return messages.find((message) => message.id === id);
  }

  chat() {
    return control(this.#sandbox, 'GET', this.#chat);
  }

  /** Waits for the bot's message with this text. */
  receives(text) {
    return eventually(async () => {
      const { messages } = await this.chat();
      return messages.find((message) => message.fromBot && message.text === text);
    });
  }
}
