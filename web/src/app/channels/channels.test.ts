import { describe, expect, it, test } from 'vitest';
import { en } from '../../common/texts/en';
import { isMessenger, isPublic } from './messengers';
import { hostIn, remedyFor } from './problems';

describe('an address', () => {
  it.each(['https://desk.kvitka.example', 'https://203.0.113.7.nip.example'])('%s can be called', (address) => {
    expect(isPublic(new URL(address))).toBe(true);
  });

  it.each([
    'http://desk.kvitka.example',
    'https://localhost:8080',
    'https://192.168.1.7',
    'https://172.20.0.2',
    'https://desk.lan',
    'https://[::1]',
  ])('%s cannot', (address) => {
    expect(isPublic(new URL(address))).toBe(false);
  });
});

test('only messengers that there are have a page', () => {
  expect(['viber', 'pigeon', undefined].map(isMessenger)).toEqual([true, false, false]);
});

test('a refused secret wants another one, a lost webhook is taken back, all else is asked again', () => {
  expect(['app-secret-refused', 'webhook-elsewhere', 'no-money', null].map(remedyFor)).toEqual([
    'credentials',
    'take-over',
    'check',
    'check',
  ]);
});

test('the other program is named by its host', () => {
  expect(hostIn('Another program receives this account’s messages now: crm.example')).toBe('crm.example');
  expect(hostIn('crm.example')).toBe('crm.example');
  expect(hostIn('crm.example:8443')).toBe('crm.example:8443');
  expect(hostIn(null)).toBeNull();
});

test('each problem that has a name says what to do', () => {
  expect(Object.keys(en.channels.problemHints).sort()).toEqual(Object.keys(en.channels.problems).sort());
});
