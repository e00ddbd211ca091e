import type { Commands } from '../host/commands';
import { quiet } from '../host/quietly';
import type { Launch, Messenger, WidgetSettings } from '../server/types';
import { inkOn, safeAccent } from './colour';
import { element } from './dom';
import { icon } from './icons';
import { Panel } from './panel';
import { dress } from './style';
import type { Texts } from './texts';

/** The button in the corner and its panel, in a shadow root that neither side's styles pass. */
export class Widget implements Commands {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #button: HTMLButtonElement;
  readonly #panel: Panel;
  #isOpen = false;

  constructor(settings: WidgetSettings, texts: Texts, launches: () => Promise<readonly Launch[]>) {
    // A name of our own: a rule like `div:empty { display: none }` on the site must not meet it.
    this.#host = document.createElement('rozmova-widget');
    this.#root = this.#host.attachShadow({ mode: 'closed' });
    this.#button = element(
      'button',
      { class: 'button', type: 'button', 'aria-label': texts.open, 'aria-expanded': 'false' },
      icon('chat'),
      icon('cross'),
    );
    this.#panel = new Panel(settings.messengers, texts, {
      launches,
      started: announceMessageStarted,
      close: () => this.close(),
    });
    const accent = safeAccent(settings.accent);
    dress(this.#root, { accent, ink: inkOn(accent) });
    const corner = settings.corner === 'left' ? 'left' : 'right';
    this.#root.append(element('div', { class: `widget ${corner}` }, this.#panel.element, this.#button));
    this.#button.addEventListener(
      'click',
      quiet(() => (this.#isOpen ? this.close() : this.open())),
    );
    this.#root.addEventListener(
      'keydown',
      quiet((event: Event) => this.#key(event as KeyboardEvent)),
    );
    document.addEventListener(
      'pointerdown',
      quiet((event: Event) => this.#pressed(event)),
    );
    document.body.append(this.#host);
  }

  /** Shows the panel, also after `hide`. */
  open(): void {
    this.#host.hidden = false;
    this.#show(true);
    this.#panel.open();
  }

  /** Takes panel and button off the page until the page calls `open`. */
  hide(): void {
    this.close();
    this.#host.hidden = true;
  }

  close(): void {
    if (this.#isOpen) {
      this.#show(false);
      this.#panel.close();
      this.#button.focus({ preventScroll: true });
    }
  }

  #show(open: boolean): void {
    this.#isOpen = open;
    this.#button.setAttribute('aria-expanded', String(open));
  }

  #pressed(event: Event): void {
    if (this.#isOpen && !event.composedPath().includes(this.#host)) {
      this.#show(false);
      this.#panel.close();
    }
  }

  #key(event: KeyboardEvent): void {
    if (!this.#isOpen) {
      return;
    }
    if (event.key === 'Escape') {
      // The site's own dialog behind us stays open.
      event.stopPropagation();
      this.close();
    } else if (event.key === 'Tab') {
      this.#keepFocus(event);
    }
  }

  #keepFocus(event: KeyboardEvent): void {
    // Over a phone's sheet the button is away; the sheet has a cross of its own.
    const stops = [...this.#panel.stops(), this.#button].filter((stop) => stop.getClientRects().length > 0);
    const at = stops.indexOf(this.#root.activeElement as HTMLElement);
    const next = (at + (event.shiftKey ? stops.length - 1 : 1)) % stops.length;
    event.preventDefault();
    stops[next]?.focus();
  }
}

/** Lets the site's own analytics count the click. */
function announceMessageStarted({ messenger, channel }: Messenger): void {
  document.dispatchEvent(new CustomEvent('rozmova:message-started', { bubbles: true, detail: { messenger, channel } }));
}
