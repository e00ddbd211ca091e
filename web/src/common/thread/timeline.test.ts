import { describe, expect, it } from 'vitest';
import type { Message } from '../api';
import { pieces } from './links';
import { message } from './message.example';
import { timeline } from './timeline';

const olena = { id: 1, name: 'Olena' };
const taras = { id: 2, name: 'Taras' };

const shape = (messages: Message[]) =>
  timeline(messages, 'Europe/Kyiv').map((item) =>
    item.type === 'group' ? `${item.side} ${item.messages.length}${item.named ? ' named' : ''}` : item.type,
  );

describe('a thread', () => {
  it('groups what one side says within a minute', () => {
    const messages = [
      message({ at: '2026-11-22T12:00:01Z' }),
      message({ at: '2026-11-22T12:00:40Z' }),
      message({ at: '2026-11-22T12:01:02Z' }),
    ];

    expect(shape(messages)).toEqual(['day', 'inbound 2', 'inbound 1']);
  });

  it('names the author when the voice changes', () => {
    const messages = [
      message({ kind: 'outbound', author: olena, at: '2026-11-22T12:00:00Z' }),
      message({ at: '2026-11-22T12:01:00Z' }),
      message({ kind: 'outbound', author: olena, at: '2026-11-22T12:02:00Z' }),
      message({ kind: 'outbound', author: taras, at: '2026-11-22T12:02:10Z' }),
    ];

    expect(shape(messages)).toEqual(['day', 'outbound 1 named', 'inbound 1', 'outbound 1', 'outbound 1 named']);
  });

  it('tells in a line of a client who came without words', () => {
    const content = { type: 'unsupported', platformKind: 'arrival', files: 0 } as const;

    expect(shape([message({ text: '', content }), message({ text: 'Hi' })])).toEqual(['event', 'inbound 1']);
  });

  it('never hides a failed message inside a group', () => {
    const messages = [
      message({ kind: 'outbound', author: olena, state: 'failed', at: '2026-11-22T12:00:00Z' }),
      message({ kind: 'outbound', author: olena, state: 'sent', at: '2026-11-22T12:00:10Z' }),
    ];

    expect(shape(messages)).toEqual(['day', 'outbound 1 named', 'outbound 1']);
  });

  it('tells apart who wrote elsewhere', () => {
    const messages = [
      message({ kind: 'outbound', details: { elsewhere: 'facebook-inbox' } }),
      message({ kind: 'outbound', details: { elsewhere: 'facebook-inbox' } }),
      message({ kind: 'outbound' }),
    ];

    expect(shape(messages)).toEqual(['day', 'outbound 2', 'outbound 1']);
  });

  it('tells apart what no person wrote', () => {
    const messages = [
      message({ kind: 'outbound', details: { elsewhere: 'telegram-business', automatic: true } }),
      message({ kind: 'outbound', details: { elsewhere: 'telegram-business' } }),
    ];

    expect(shape(messages)).toEqual(['day', 'outbound 1', 'outbound 1']);
  });

  it('lets an event open the day', () => {
    const messages = [
      message({ kind: 'event', event: { name: 'opened', page: null, source: null } }),
      message({ at: '2026-11-22T12:00:10Z' }),
      message({ at: '2026-11-22T22:30:00Z' }),
    ];

    expect(shape(messages)).toEqual(['event', 'inbound 1', 'day', 'inbound 1']);
  });

  it('is in order however it arrived', () => {
    const first = message({ at: '2026-11-22T12:00:00Z' });
    const second = message({ at: '2026-11-22T12:05:00Z' });

    const [, ...groups] = timeline([second, first], 'UTC');

    expect(groups.map((item) => item.key)).toEqual([String(first.id), String(second.id)]);
  });
});

describe('addresses in a text', () => {
  it('become links without the punctuation after them', () => {
    expect(pieces('See https://kvitka.example/delivery.')).toEqual([
      { text: 'See ', link: null },
      { text: 'https://kvitka.example/delivery', link: 'https://kvitka.example/delivery' },
      { text: '.', link: null },
    ]);
  });

  it('of other schemes stay text', () => {
    expect(pieces('javascript:alert(1)')).toEqual([{ text: 'javascript:alert(1)', link: null }]);
  });
});
