import { quiet } from '../host/quietly';
import type { Launch, Messenger } from '../server/types';
import { element } from './dom';
import { icon, messengerName, messengerSign } from './icons';
import { qrPicture } from './qr-picture';
import type { Texts } from './texts';

/** One messenger in the panel: a real link, and on a desktop a QR code to unfold. */
export class Row {
  readonly element: HTMLElement;
  readonly #link: HTMLAnchorElement;
  readonly #codeButton: HTMLButtonElement;
  readonly #code: HTMLElement;
  readonly #number: HTMLElement;
  readonly #texts: Texts;

  constructor(messenger: Messenger, texts: Texts, alone: boolean, started: () => void) {
    const name = messengerName(messenger.messenger, messenger.name);
    const label = alone ? name : `${name} · ${messenger.name}`;
    this.#texts = texts;
    this.#link = element(
      'a',
      { class: 'link', target: '_blank', rel: 'noopener', 'aria-disabled': 'true' },
      messengerSign(messenger.messenger),
      element('span', { class: 'name' }, label),
      element('span', { class: 'hint' }, texts.opensApp),
    );
    this.#link.addEventListener('click', quiet(started));
    this.#codeButton = element(
      'button',
      { class: 'code-button', type: 'button', 'aria-expanded': 'false', title: texts.showCode },
      icon('code'),
    );
    this.#codeButton.setAttribute('aria-label', `${label}: ${texts.showCode}`);
    this.#codeButton.addEventListener(
      'click',
      quiet(() => this.#unfold(this.#code.hidden === true)),
    );
    this.#codeButton.disabled = true;
    this.#code = element('div', { class: 'code' });
    this.#code.hidden = true;
    this.#number = element('p', { class: 'number' }, texts.number);
    this.#number.hidden = true;
    this.element = element(
      'li',
      {},
      element('div', { class: 'row' }, this.#link, this.#codeButton),
      this.#number,
      this.#code,
    );
  }

  /** From now on the row leads somewhere. Without a launch the channel has gone in the meantime. */
  lead(launch: Launch | undefined): void {
    this.element.hidden = launch === undefined;
    if (launch === undefined) {
      return;
    }
    this.#link.href = launch.link;
    this.#link.removeAttribute('aria-disabled');
    this.#codeButton.disabled = false;
    // Where the messenger may lose our token, the first message carries a number: whoever finds it there knows why.
    this.#number.hidden = !launch.link.includes('text=');
    this.#code.replaceChildren(qrPicture(launch.qr, this.#texts.scan), element('p', {}, this.#texts.scan));
  }

  fold(): void {
    this.#unfold(false);
  }

  #unfold(open: boolean): void {
    this.#code.hidden = !open;
    this.#codeButton.setAttribute('aria-expanded', String(open));
  }
}
