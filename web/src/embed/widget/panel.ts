import { quiet } from '../host/quietly';
import type { Launch, Messenger } from '../server/types';
import { element } from './dom';
import { icon } from './icons';
import { Row } from './row';
import type { Texts } from './texts';

/** A token is good for longer; asking anew keeps it tied to the visit of this hour. */
const FRESH_MS = 10 * 60_000;

/** What the panel needs from outside. */
export interface PanelActions {
  launches(): Promise<readonly Launch[]>;
  started(messenger: Messenger): void;
  close(): void;
}

/** The messengers to choose from. Links are fetched when the panel opens, not for every page view. */
export class Panel {
  readonly element: HTMLElement;
  readonly #rows: ReadonlyMap<number, Row>;
  readonly #failure: HTMLElement;
  readonly #actions: PanelActions;
  #fetchedAt = 0;

  constructor(messengers: readonly Messenger[], texts: Texts, actions: PanelActions) {
    this.#actions = actions;
    this.#rows = new Map(
      messengers.map((messenger) => {
        const alone = messengers.filter((other) => other.messenger === messenger.messenger).length === 1;
        return [messenger.channel, new Row(messenger, texts, alone, () => actions.started(messenger))];
      }),
    );
    const retry = element('button', { class: 'retry', type: 'button' }, texts.retry);
    retry.addEventListener(
      'click',
      quiet(() => this.#fetch()),
    );
    this.#failure = element('div', { class: 'failure', role: 'alert' }, element('p', {}, texts.failed), retry);
    this.#failure.hidden = true;
    const close = element('button', { class: 'close', type: 'button', 'aria-label': texts.close }, icon('cross'));
    close.addEventListener('click', quiet(actions.close));
    this.element = element(
      'section',
      { class: 'panel', role: 'dialog', 'aria-labelledby': 'title', tabindex: '-1' },
      element('header', {}, element('h2', { id: 'title' }, texts.title), element('p', {}, texts.subtitle), close),
      element('ul', {}, ...[...this.#rows.values()].map((row) => row.element)),
      this.#failure,
    );
    this.element.hidden = true;
  }

  open(): void {
    this.element.hidden = false;
    this.element.focus({ preventScroll: true });
    if (Date.now() - this.#fetchedAt > FRESH_MS) {
      this.#fetch();
    }
  }

  close(): void {
    this.element.hidden = true;
    for (const row of this.#rows.values()) {
      row.fold();
    }
  }

  /** What the Tab key may reach, in order. */
  stops(): HTMLElement[] {
    const stops = this.element.querySelectorAll<HTMLElement>('a[href], button:not(:disabled)');
    return [...stops];
  }

  #fetch(): void {
    this.#failure.hidden = true;
    this.#fetchedAt = Date.now();
    this.#actions.launches().then(
      quiet((launches: readonly Launch[]) => this.#lead(launches)),
      quiet(() => this.#fail()),
    );
  }

  #lead(launches: readonly Launch[]): void {
    for (const [channel, row] of this.#rows) {
      row.lead(launches.find((launch) => launch.channel === channel));
    }
  }

  #fail(): void {
    this.#fetchedAt = 0;
    this.#failure.hidden = false;
  }
}
