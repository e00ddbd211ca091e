import type { Address, Identity, Launch, WidgetSettings } from './types';

/** What is told about a page that was opened. */
export interface PageView {
  readonly url: string;
  readonly title: string;
  readonly referrer: string;
  readonly language: string;
  readonly timeZone: string;
  readonly device: string;
}

/** Every request of the script. String bodies travel as text/plain, which needs no CORS preflight. */
export class Network {
  readonly #address: Address;
  readonly #identity: Identity;
  #opened: Promise<unknown> = Promise.resolve();

  constructor(address: Address, identity: Identity) {
    this.#address = address;
    this.#identity = identity;
  }

  page(view: PageView): void {
    this.#opened = this.#tell('page', view);
  }

  beat(active: boolean): void {
    this.#tell('beat', { active });
  }

  /** By beacon, since an ordinary request dies with the page. */
  leave(): void {
    const sent = navigator.sendBeacon?.(this.#route('leave'), this.#body({}));
    if (sent !== true) {
      this.#tell('leave', {});
    }
  }

  async widget(): Promise<WidgetSettings> {
    return (await this.#ask('widget', { method: 'GET' })) as WidgetSettings;
  }

  /** After the page: a launch that overtook it would begin a visit of its own, without the source. */
  async launches(language: string): Promise<readonly Launch[]> {
    await this.#opened;
    const answer = await this.#ask('launches', { method: 'POST', body: this.#body({ language }) });
    return (answer as { launches: Launch[] }).launches;
  }

  #tell(name: string, facts: object): Promise<unknown> {
    return fetch(this.#route(name), {
      method: 'POST',
      body: this.#body(facts),
      keepalive: true,
      credentials: 'omit',
    }).catch(() => undefined);
  }

  async #ask(name: string, request: RequestInit): Promise<unknown> {
    const response = await fetch(this.#route(name), { ...request, credentials: 'omit' });
    if (!response.ok) {
      throw new Error(`${name} answered ${response.status}`);
    }
    return response.json();
  }

  #route(name: string): string {
    return `${this.#address.origin}/w/${this.#address.key}/${name}`;
  }

  #body(facts: object): string {
    return JSON.stringify({ ...this.#identity, ...facts });
  }
}
