import { control, eventually } from '../control.mjs';

/** Somebody with Viber on the phone, in the chat with one account. */
export class Person {
  #sandbox;
  #chat;

  constructor(sandbox, account, who) {
    this.#sandbox = sandbox;
    this.#chat = `/viber/chats/${account}/${who.id}`;
  }

  static async arrive(sandbox, account) {
    return new Person(sandbox, account, await control(sandbox, 'POST', '/people', {}));
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

  /** Waits for a message of the account that is as wanted. */
  receives(wanted) {
    return eventually(async () => {
      const { messages } = await this.chat();
      return messages.find((message) => message.fromAccount && message.delivery !== 'sent' && wanted(message));
    });
  }
}
