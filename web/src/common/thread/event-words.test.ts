import { readFileSync } from 'node:fs';
import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../api';
import { eventWords } from './event-words';

interface Example {
  event: { name: string };
  inThread: boolean;
}

/** The examples that the server's tests read, too: both sides mean the same. */
const examples = JSON.parse(readFileSync('../contract/events.json', 'utf8')) as Example[];

/** Says which text is asked for. */
const t = ((key: string) => key) as unknown as TFunction;

describe('what happened to a conversation', () => {
  it.each(examples.filter((example) => example.inThread))('has words of its own: $event', ({ event }) => {
    expect(eventWords(event as TimelineEvent, 'Olena', t)).toMatch(/^thread\./);
  });
});
