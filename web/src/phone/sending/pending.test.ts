import { expect, test } from 'vitest';
import type { Message } from '../../common/api';
import type { Outgoing } from '../memory/types';
import { withPending } from './pending';

const olena = { id: 1, name: 'Olena' };

function outgoing(parts: Partial<Outgoing>): Outgoing {
  return {
    clientKey: 'k1',
    recipient: { conversation: 12 },
    kind: 'outbound',
    text: 'Вітаю!',
    files: [],
    at: '2026-11-22T14:22:00Z',
    problem: null,
    ...parts,
  };
}

function file(id: number, type: string) {
  return { id, name: 'vase.jpg', type, size: 1, width: null, height: null, durationSeconds: null };
}

test('what is on its way stands in the thread at once', () => {
  const [message] = withPending([], [outgoing({})], { conversation: 12 }, olena);

  expect(message).toMatchObject({ text: 'Вітаю!', state: 'queued', author: olena, clientKey: 'k1' });
});

test('the echo of its key takes its place', () => {
  const echo = { id: 90, clientKey: 'k1' } as Message;

  expect(withPending([echo], [outgoing({})], { conversation: 12 }, olena)).toEqual([echo]);
});

test('a message to somebody else is not shown here', () => {
  expect(withPending([], [outgoing({})], { conversation: 13 }, olena)).toEqual([]);
});

test('a refused message is no longer on its way', () => {
  expect(withPending([], [outgoing({ problem: 'forbidden' })], { conversation: 12 }, olena)).toEqual([]);
});

test('several files become several messages, the first with the text', () => {
  const files = [file(3, 'image/jpeg'), file(4, 'application/pdf')];

  const shown = withPending([], [outgoing({ files })], { conversation: 12 }, olena);

  expect(shown.map(({ text, content }) => [text, content?.type])).toEqual([
    ['Вітаю!', 'photo'],
    ['', 'document'],
  ]);
});
