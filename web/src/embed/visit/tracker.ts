import { onPageChange } from '../host/page-changes';
import { quiet } from '../host/quietly';
import type { Network } from '../server/network';

const BEAT_MS = 15_000;
const ACTIVITY = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'touchstart'] as const;

/** Tells the server which pages are open and whether somebody is still there. */
export class Tracker {
  readonly #network: Network;
  #active = true;
  #lastBeat = 0;

  constructor(network: Network) {
    this.#network = network;
  }

  /** A page that the browser only prepares in advance is a visit when it is shown, not before. */
  start(): void {
    if ((document as { prerendering?: boolean }).prerendering === true) {
      document.addEventListener(
        'prerenderingchange',
        quiet(() => this.#begin()),
        { once: true },
      );
    } else {
      this.#begin();
    }
  }

  #begin(): void {
    this.#opened(document.referrer);
    onPageChange(window, (former) => this.#opened(former));
    for (const kind of ACTIVITY) {
      const noticed = () => {
        this.#active = true;
      };
      window.addEventListener(kind, noticed, { passive: true, capture: true });
    }
    document.addEventListener(
      'visibilitychange',
      quiet(() => this.#visibility()),
    );
    setInterval(
      quiet(() => this.#beat()),
      BEAT_MS,
    );
  }

  /** Back from the browser's back-forward cache: the page never loaded again, but it is seen again. */
  returned(): void {
    this.#active = true;
    this.#opened(document.referrer);
  }

  left(): void {
    this.#network.leave();
  }

  #opened(referrer: string): void {
    this.#lastBeat = Date.now();
    this.#network.page({
      url: location.href,
      title: document.title,
      referrer,
      language: navigator.language,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      device: deviceOf(navigator.userAgent, navigator.maxTouchPoints),
    });
  }

  /** Timers of hidden tabs are slowed down; a visitor who looks again is reported at once. */
  #visibility(): void {
    if (document.visibilityState === 'visible') {
      this.#active = true;
      if (Date.now() - this.#lastBeat > BEAT_MS) {
        this.#beat();
      }
    }
  }

  #beat(): void {
    this.#network.beat(this.#active);
    this.#active = false;
    this.#lastBeat = Date.now();
  }
}

/** The class of device: an iPad calls itself a Macintosh, but with fingers. */
export function deviceOf(userAgent: string, touchPoints: number): 'desktop' | 'mobile' | 'tablet' {
  const tablet =
    /iPad|Tablet|PlayBook|Silk/i.test(userAgent) ||
    (/Android/i.test(userAgent) && !/Mobile/i.test(userAgent)) ||
    (/Macintosh/.test(userAgent) && touchPoints > 1);
  if (tablet) {
    return 'tablet';
  }
  return /Mobi|iPhone|iPod|Android/i.test(userAgent) ? 'mobile' : 'desktop';
}
