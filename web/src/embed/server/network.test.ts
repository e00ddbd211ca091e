import { afterEach, expect, test, vi } from 'vitest';
import { Network } from './network';

const VIEW = { url: 'https://kvitka.example/', title: '', referrer: '', language: '', timeZone: '', device: '' };

afterEach(() => vi.unstubAllGlobals());

test('a launch follows the page that it stands on, however slow that is', async () => {
  const asked: string[] = [];
  let answerPage: () => void = () => undefined;
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url.slice(url.lastIndexOf('/') + 1));
    const answer = new Response('{"launches":[]}');
    return asked.length === 1
      ? new Promise<Response>((resolve) => {
          answerPage = () => resolve(answer);
        })
      : Promise.resolve(answer);
  });
  const network = new Network({ origin: 'https://desk.example', key: 'k' }, { visitor: 'v', tab: 't' });

  network.page(VIEW);
  const launches = network.launches('uk');
  await Promise.resolve();
  expect(asked).toEqual(['page']);

  answerPage();
  expect(await launches).toEqual([]);
  expect(asked).toEqual(['page', 'launches']);
});

test('a page that could not be told holds no launch back', async () => {
  vi.stubGlobal('fetch', (url: string) =>
    url.endsWith('/page') ? Promise.reject(new TypeError('offline')) : Promise.resolve(new Response('{"launches":[]}')),
  );
  const network = new Network({ origin: 'https://desk.example', key: 'k' }, { visitor: 'v', tab: 't' });

  network.page(VIEW);

  expect(await network.launches('uk')).toEqual([]);
});
