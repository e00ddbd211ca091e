import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onPageChange, pageOf } from './page-changes';

/** As much of a window as the detection looks at. */
class SinglePageSite extends EventTarget {
  readonly location = { href: 'https://kvitka.example/' };
  readonly setTimeout = setTimeout;
  readonly history = {
    pushState: (_data: unknown, _unused: string, url: string) => this.goTo(url),
    replaceState: (_data: unknown, _unused: string, url: string) => this.goTo(url),
  };
  readonly left: string[] = [];

  constructor() {
    super();
    onPageChange(this as unknown as Window, (former) => this.left.push(former));
  }

  goTo(url: string): void {
    this.location.href = new URL(url, this.location.href).href;
  }
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a pushed address is a new page and names the former one', () => {
  const site = new SinglePageSite();

  site.history.pushState(null, '', '/cart');
  vi.runAllTimers();

  expect(site.left).toEqual(['https://kvitka.example/']);
});

test('an address pushed again is no new page', () => {
  const site = new SinglePageSite();

  site.history.replaceState({ scroll: 10 }, '', '/');
  vi.runAllTimers();

  expect(site.left).toEqual([]);
});

test('a redirect right after a push counts once', () => {
  const site = new SinglePageSite();

  site.history.pushState(null, '', '/login');
  site.history.replaceState(null, '', '/account');
  vi.runAllTimers();

  expect(site.left).toEqual(['https://kvitka.example/']);
});

test('the back button is a new page', () => {
  const site = new SinglePageSite();

  site.goTo('/sale');
  site.dispatchEvent(new Event('popstate'));
  vi.runAllTimers();

  expect(site.left).toEqual(['https://kvitka.example/']);
});

test.each([
  ['https://kvitka.example/vase#reviews', 'https://kvitka.example/vase'],
  ['https://kvitka.example/#/cart', 'https://kvitka.example/#/cart'],
  ['https://kvitka.example/#!cart', 'https://kvitka.example/#!cart'],
  ['https://kvitka.example/?page=2', 'https://kvitka.example/?page=2'],
])('%s is the page %s', (url, page) => {
  expect(pageOf(url)).toBe(page);
});
