import { control, eventually } from '../control.mjs';

/** Somebody with Messenger on the phone, in the thread with one Page. */
export class Person {
  #sandbox;
  #chat;

  constructor(sandbox, page, who) {
    this.#sandbox = sandbox;
    this.#chat = `/messenger/chats/${page}/${who.id}`;
    this.firstName = who.firstName;
  }

  static async arrive(sandbox, page) {
    return new Person(sandbox, page, await control(sandbox, 'POST', '/people', {}));
  }

  send(content) {
    return control(this.#sandbox, 'POST', `${this.#chat}/send`, content);
  }

  file(kind, bytes, details = {}) {
    const query = new URLSearchParams({ kind, ...details });
    return control(this.#sandbox, 'POST', `${this.#chat}/files?${query}`, new Uint8Array(bytes));
  }

  act(act, details = {}) {
    return control(this.#sandbox, 'POST', `${this.#chat}/do`, { act, ...details });
  }

  chat() {
    return control(this.#sandbox, 'GET', this.#chat);
  }

  /** Waits for the Page's message with this id. */
  receives(mid) {
    return eventually(async () => {
      const { messages } = await this.chat();
      return messages.find((message) => message.fromPage && message.mid === mid);
    });
  }
}
