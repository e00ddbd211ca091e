import { expect, test } from 'vitest';
import type { Message } from '../api';
import { albums } from './albums';
import { message } from './message.example';

const photo = (change: Partial<Message>) =>
  message({
    text: '',
    content: {
      type: 'photo',
      file: { id: 1, name: 'a.jpg', type: 'image/jpeg', size: 9, width: 4, height: 3, durationSeconds: null },
      problem: null,
      emoji: null,
    },
    ...change,
  });

const sizes = (messages: Message[]) => albums(messages).map(({ length }) => length);

test('pictures of one album stand together', () => {
  const album = { details: { album: 'a' } };

  expect(sizes([message({}), photo(album), photo(album), photo({ details: { album: 'b' } }), photo({})])).toEqual([
    1, 2, 1, 1,
  ]);
});

test('a picture that was deleted, or whose file is missing, leaves its album', () => {
  const album = { details: { album: 'a' } };
  const missing = { type: 'photo', file: null, problem: 'too-large', emoji: null } as const;

  expect(
    sizes([
      photo(album),
      photo({ ...album, deletedAt: '2026-11-22T12:00:00Z' }),
      photo({ ...album, content: missing }),
    ]),
  ).toEqual([1, 1, 1]);
});
