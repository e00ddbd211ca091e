import { expect, test } from 'vitest';
import { message } from '../../common/thread/message.example';
import { type Draft, draftFor, draftsOf, editing, keepDraft, leftAlone, NO_DRAFT, replying } from './drafts';
import { Kept } from './kept';

const asked = message({ text: 'How much is it?' });
const said = message({ kind: 'outbound', text: 'Ninty' });

test('an edit puts what was being written aside, and gives it back', () => {
  const begun = { ...NO_DRAFT, text: 'And the delivery' };

  const changing = editing(begun, said);

  expect(changing).toMatchObject({ text: 'Ninty', editing: { message: said.id } });
  expect(leftAlone(changing)).toEqual(begun);
});

test('to edit another message loses nothing either', () => {
  const begun = { ...NO_DRAFT, text: 'And the delivery' };

  expect(leftAlone(editing(editing(begun, said), asked)).text).toBe('And the delivery');
});

test('an answer keeps the words, and is no note', () => {
  const note: Draft = { ...NO_DRAFT, kind: 'note', text: 'Ninety' };

  expect(replying(note, asked)).toEqual({ ...NO_DRAFT, text: 'Ninety', replyTo: asked.id });
});

test('an answer after an edit gives the words back first', () => {
  const changing = editing({ ...NO_DRAFT, text: 'And the delivery' }, said);

  expect(replying(changing, asked)).toEqual({ ...NO_DRAFT, text: 'And the delivery', replyTo: asked.id });
});

test('a draft that only answers to something is kept', () => {
  const drafts = draftsOf(1, 1, null);

  keepDraft(drafts, '12', replying(NO_DRAFT, asked));

  expect(draftFor(drafts, '12').replyTo).toBe(asked.id);
});

test('a draft that an older page has kept is understood', () => {
  const drafts = new Kept<Draft>('', null);
  drafts.set('12', { kind: 'outbound', text: 'Ninety', files: [] } as unknown as Draft);

  expect(draftFor(drafts, '12')).toEqual({ ...NO_DRAFT, text: 'Ninety' });
});
