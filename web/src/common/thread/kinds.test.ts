import { readFileSync } from 'node:fs';
import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import { en } from '../texts/en';
import { ru } from '../texts/ru';
import { uk } from '../texts/uk';
import { kindName } from './kinds';

/** The platforms' kinds that the server's tests read, too: both sides know the same ones. */
const kinds = JSON.parse(readFileSync('../contract/platform-kinds.json', 'utf8')) as string[];

const t = ((key: string) => key) as unknown as TFunction;

describe('what a kind is called', () => {
  it.each(kinds)('%s has a name in every language', (kind) => {
    for (const texts of [en, uk, ru]) {
      expect(texts.thread.platformKinds).toHaveProperty(kind);
    }
  });

  it('is the name of a medium where it is one', () => {
    const exists = (key: string | string[]) => key === 'thread.kinds.video-note';
    expect(kindName('video_note', t, { exists } as never)).toBe('thread.kinds.video-note');
  });

  it("is the platform's own word where nobody has another", () => {
    expect(kindName('holo_gram', t, { exists: () => false } as never)).toBe('holo gram');
  });
});
