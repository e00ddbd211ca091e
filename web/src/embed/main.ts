import { ownAddress } from './address';
import { type Entrance, takeOver } from './commands';
import { randomId, visitorId } from './identity';
import { pageLanguage } from './language';
import { Network } from './network';
import { quiet, quietly } from './quietly';
import { TEXTS } from './texts';
import { Tracker } from './tracker';
import type { Address } from './types';
import { Widget } from './widget/widget';
import { WidgetToCome } from './widget/widget-to-come';

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
  const network = new Network(address, { visitor: visitorId(() => window.localStorage), tab: randomId() });
  const tracker = new Tracker(network);

  window.addEventListener(
    'pagehide',
    quiet(() => tracker.left()),
  );
  window.addEventListener(
    'pageshow',
    quiet((event: PageTransitionEvent) => {
      if (event.persisted) {
        tracker.returned();
      }
    }),
  );
  tracker.start();
  whenReady(() => showWidget(network, widget));
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
