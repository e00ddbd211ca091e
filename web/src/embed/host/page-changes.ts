import { quiet } from './quietly';

/** Titles of single-page sites are set shortly after the address; several changes in a row are one. */
const SETTLING_MS = 150;

/**
 * What tells two pages apart. A fragment counts only when it is a route (`#/cart`, `#!cart`): a jump to a heading is
 * no new page.
 */
export function pageOf(url: string): string {
  const [address = '', fragment = ''] = url.split(/#(.*)/s, 2);
  return /^[/!]/.test(fragment) ? `${address}#${fragment}` : address;
}

/** Calls back with the former address whenever a single-page site has really gone to another page. */
export function onPageChange(page: Window, changed: (former: string) => void): void {
  let current = page.location.href;
  let settling = false;

  const settle = quiet(() => {
    settling = false;
    const former = current;
    current = page.location.href;
    if (pageOf(former) !== pageOf(current)) {
      changed(former);
    }
  });
  const look = quiet(() => {
    if (!settling) {
      settling = true;
      page.setTimeout(settle, SETTLING_MS);
    }
  });

  follow(page.history, 'pushState', look);
  follow(page.history, 'replaceState', look);
  page.addEventListener('popstate', look);
  page.addEventListener('hashchange', look);
}

function follow(history: History, name: 'pushState' | 'replaceState', after: () => void): void {
  const original = history[name];
  history[name] = function (this: History, ...args: Parameters<typeof original>) {
    original.apply(this, args);
    after();
  };
}
