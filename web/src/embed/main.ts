import { ownAddress } from './address';
import { type Commands, type Entrance, takeOver } from './commands';
import { returnTabId, takeTabId, visitorId } from './identity';
import { pageLanguage } from './language';
import { Network } from './network';
import { quiet, quietly } from './quietly';
import { TEXTS } from './texts';
import { Tracker } from './tracker';
import type { Address } from './types';
import { Widget } from './widget/widget';

quietly(() => {
  const address = ownAddress(document);
  if (address !== null) {
    start(address);
  }
});

function start(address: Address): void {
  const widget = new WidgetToCome();
  if (!takeOver(window as { rozmova?: Entrance }, widget)) {
    return;
  }
  const local = () => window.localStorage;
  const session = () => window.sessionStorage;
  const identity = { visitor: visitorId(local), tab: takeTabId(session) };
  const network = new Network(address, identity);
  const tracker = new Tracker(network);

  window.addEventListener(
    'pagehide',
    quiet(() => {
      tracker.left();
      returnTabId(session, identity.tab);
    }),
  );
  window.addEventListener(
    'pageshow',
    quiet((event: PageTransitionEvent) => {
      if (event.persisted) {
        takeTabId(session);
        tracker.returned();
      }
    }),
  );
  tracker.start();
  whenReady(() => showWidget(network, widget));
}

/** The page may ask for the panel before the settings are here; its last wish is kept until then. */
class WidgetToCome implements Commands {
  #wish: keyof Commands | null = null;
  #widget: Commands | null = null;

  open(): void {
    this.#pass('open');
  }

  hide(): void {
    this.#pass('hide');
  }

  came(widget: Commands): void {
    this.#widget = widget;
    if (this.#wish !== null) {
      widget[this.#wish]();
    }
  }

  #pass(wish: keyof Commands): void {
    this.#wish = wish;
    this.#widget?.[wish]();
  }
}

function showWidget(network: Network, widget: WidgetToCome): void {
  network.widget().then(
    quiet((settings) => {
      if (settings.messengers.length > 0) {
        widget.came(new Widget(settings, TEXTS[pageLanguage()], () => network.launches()));
      }
    }),
    () => undefined,
  );
}

function whenReady(action: () => void): void {
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', quiet(action), { once: true });
  } else {
    action();
  }
}
