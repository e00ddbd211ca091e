import { expect, test } from 'vitest';
import { type Draft, draftsOf, keepDraft, NO_DRAFT } from './drafts';
import { outboxOf, unsentOf } from './unsent';

/** A storage as a browser has it: its keys are its own properties. */
class Memory {
  [key: string]: unknown;
  getItem(key: string) {
    return this[key] ?? null;
  }
  setItem(key: string, value: string) {
    this[key] = value;
  }
  removeItem(key: string) {
    delete this[key];
  }
}

const storage = () => new Memory() as unknown as Storage;
const outgoing = { clientKey: 'b2f0', text: 'Ninety' } as Parameters<ReturnType<typeof outboxOf>['set']>[1];
const keep = (draft: Partial<Draft>, project: number, staff: number, kept: Storage) =>
  keepDraft(draftsOf(project, staff, kept), '12', { ...NO_DRAFT, ...draft });

test('messages on their way and drafts count in every project', () => {
  const kept = storage();
  outboxOf(1, 7, kept).set('b2f0', outgoing);
  outboxOf(2, 7, kept).set('c3a1', outgoing);
  keep({ text: 'And the delivery' }, 1, 7, kept);

  expect(unsentOf(7, kept)).toEqual({ messages: 2, drafts: 1 });
});

test('those of somebody else do not', () => {
  const kept = storage();
  outboxOf(7, 17, kept).set('b2f0', outgoing);
  keep({ text: 'And the delivery' }, 7, 77, kept);

  expect(unsentOf(7, kept)).toEqual({ messages: 0, drafts: 0 });
});

test('a draft without words and files is no loss', () => {
  const kept = storage();
  keep({ kind: 'note' }, 1, 7, kept);

  expect(unsentOf(7, kept).drafts).toBe(0);
});

test('nothing is lost where nothing is kept', () => {
  expect(unsentOf(7, null)).toEqual({ messages: 0, drafts: 0 });
});
