import { expect, test } from 'vitest';
import { addressOf } from './address';

test('server and project key are read out of the address of the script', () => {
  expect(addressOf('https://desk.example/w/p7Wc-_x.js?v=2')).toEqual({
    origin: 'https://desk.example',
    key: 'p7Wc-_x',
  });
});

test('a server behind a path prefix keeps its prefix', () => {
  expect(addressOf('https://example.org/desk/w/key.js')).toEqual({ origin: 'https://example.org/desk', key: 'key' });
});

test('another script on the page is not ours', () => {
  expect(addressOf('https://cdn.example/www/jquery.js')).toBeNull();
});
