import { createInstance } from 'i18next';
import { expect, it } from 'vitest';
import type { Message, Thread } from '../../../common/api';
import { en } from '../../../common/texts/en';
import { message } from '../../../common/thread/message.example';
import { type TranscriptTools, transcriptName, transcriptText } from './transcript';

const texts = createInstance();
texts.init({
  lng: 'en',
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

const tools: TranscriptTools = {
  t: texts.t as TranscriptTools['t'],
  format: {
    date: (at) => at.slice(0, 10),
    time: (at) => at.slice(11, 16),
    timeZone: 'Europe/Kyiv',
    durationInWords: (seconds) => `${seconds} seconds`,
  },
};

const olena = { id: 1, name: 'Olena' };

const thread = (messages: Message[]) =>
  ({
    conversation: {
      id: 12,
      client: { name: 'Iryna / "Ira"', nickname: 'iryna' },
      messenger: 'telegram',
      createdAt: '2026-11-22T12:00:00Z',
      closedAt: '2026-11-22T12:30:00Z',
      manager: olena,
      source: { source: 'google', medium: 'cpc', campaign: '(not set)' },
      result: 'Sale',
      tags: ['vip'],
      comment: null,
    },
    client: { name: 'Iryna', phone: '+380671234567', email: null },
    visit: null,
    facts: { firstResponseSeconds: 58 },
    messages,
  }) as unknown as Thread;

const lines = (messages: Message[]) => transcriptText(thread(messages), tools).trimEnd().split('\n');

it('begins with whose conversation it was and where it came from', () => {
  expect(lines([])).toEqual([
    'Client: Iryna @iryna',
    'Phone: +380671234567',
    'Messenger: Telegram',
    'Created: 2026-11-22, 12:00 (Europe/Kyiv)',
    'Closed: 2026-11-22, 12:30',
    'Manager: Olena',
    'Source: google / cpc',
    'First response: 58 seconds',
    'Result: Sale',
    'Tags: vip',
  ]);
});

it('tells who said what and when, day by day', () => {
  const told = lines([
    message({ at: '2026-11-22T12:00:10Z', text: 'Hello\nIs it there?' }),
    message({ at: '2026-11-22T12:01:00Z', kind: 'outbound', author: olena, text: 'Yes' }),
    message({ at: '2026-11-23T09:00:00Z', kind: 'note', author: olena, text: 'Call her' }),
  ]);

  expect(told.slice(-7)).toEqual([
    '— 2026-11-22 —',
    '12:00 Iryna: Hello',
    '      Is it there?',
    '12:01 Olena: Yes',
    '',
    '— 2026-11-23 —',
    '09:00 Olena (note): Call her',
  ]);
});

it('says what cannot be written, and what became of a message', () => {
  const file = {
    id: 1,
    name: 'vase.png',
    type: 'image/png',
    size: 1,
    width: null,
    height: null,
    durationSeconds: null,
  };
  const told = lines([
    message({ content: { type: 'photo', file, problem: null, emoji: null }, text: 'This one' }),
    message({ kind: 'outbound', author: olena, text: 'Oops', deletedAt: '2026-11-22T12:05:00Z' }),
    message({ kind: 'event', author: olena, text: '', event: { name: 'closed', result: 'Sale' } }),
  ]);

  expect(told.slice(-3)).toEqual([
    '12:00 Iryna: [Photo: vase.png] This one',
    '12:00 Olena (Taken back): Oops',
    '12:00 · Olena closed the conversation: Sale',
  ]);
});

it('tells who wrote elsewhere from what nobody wrote, and counts the pictures of cards', () => {
  const cards = { type: 'shared', kind: 'cards', title: null, url: null, pictures: 2 } as const;
  const told = lines([
    message({ kind: 'outbound', text: 'Blue vase', content: cards, details: { elsewhere: '600', automatic: true } }),
    message({ kind: 'outbound', text: 'Hello', details: { elsewhere: 'facebook-inbox' } }),
  ]);

  expect(told.slice(-2)).toEqual([
    '12:00 Automatic reply: [Shared: 2 pictures] Blue vase',
    '12:00 Outside Rozmova: Hello',
  ]);
});

it('is a file with a name that every system takes', () => {
  expect(transcriptName(thread([]), 'txt')).toBe('2026-11-22 Iryna Ira 12.txt');
});
