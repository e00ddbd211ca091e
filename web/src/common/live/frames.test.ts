import { expect, test } from 'vitest';
import { readWord } from './frames';

test('a frame of a known kind is read', () => {
  const frame = { type: 'visit', version: 121, conversationId: 12, visit: { online: false, page: null } };

  expect(readWord(JSON.stringify(frame))).toEqual(frame);
});

test('a frame about a channel is read', () => {
  const frame = {
    type: 'channel',
    version: 122,
    channelId: 3,
    messenger: 'viber',
    name: 'Kvitka',
    state: 'broken',
    problem: 'no-money',
  };

  expect(readWord(JSON.stringify(frame))).toEqual(frame);
});

test.each([
  ['broken JSON', '{"type":"message"'],
  ['a number', '7'],
  ['an unknown kind', '{"type":"typing","version":1}'],
  ['a message without a revision', '{"type":"message","version":1,"conversationId":2,"message":{"id":3}}'],
  ['a channel without a state', '{"type":"channel","version":1,"channelId":2}'],
  ['a hello without an epoch', '{"type":"hello","version":1,"resync":false}'],
  ['bytes', new ArrayBuffer(2)],
])('%s is no frame', (_what, text) => {
  expect(readWord(text)).toBeNull();
});
