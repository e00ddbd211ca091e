import { type Entrance, takeOver } from './host/commands';
import { quiet, quietly } from './host/quietly';
import { ownAddress } from './server/address';
import { Network } from './server/network';
import type { Address } from './server/types';
import { randomId, visitorId } from './visit/identity';
import { Tracker } from './visit/tracker';
import { pageLanguage } from './widget/language';
import { TEXTS } from './widget/texts';
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
        const language = pageLanguage();
        widget.came(new Widget(settings, TEXTS[language], () => network.launches(language)));
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
