import { describe, expect, it } from 'vitest';
import type { Message, Thread } from '../../common/api';
import { askedFor } from '../filter/search';
import { movedTo, newCriterion, ofKind, sent } from './criteria';
import { extract, reviewable, spoken } from './message-words';
import { queryOf, timeless } from './query';
import { answerOf, gradeOf, scoreOf, valuesOf, weightShare } from './score';
import { reviewSearch, tabsFor } from './search';
import type { AnswerValue } from './types';

const yesNo = (weight: number) => ({ kind: 'yes-no', most: null, weight }) as const;
const scale = (most: number, weight: number) => ({ kind: 'scale', most, weight }) as const;
const answers = (...given: [ReturnType<typeof yesNo> | ReturnType<typeof scale>, AnswerValue | undefined][]) =>
  given.map(([criterion, value]) => ({ criterion, value }));

describe('a score', () => {
  it('is the reached share by weight', () => {
    expect(scoreOf(answers([yesNo(10), true], [scale(5, 30), 3]))).toBe(70);
  });

  it('leaves out what does not apply', () => {
    expect(scoreOf(answers([yesNo(10), true], [scale(5, 90), null]))).toBe(100);
  });

  it('is none when nothing applies', () => {
    expect(scoreOf(answers([yesNo(10), null]))).toBeNull();
    expect(scoreOf([])).toBeNull();
  });

  it('grows with each answer', () => {
    expect(scoreOf(answers([yesNo(10), true], [yesNo(10), undefined]))).toBe(100);
    expect(scoreOf(answers([yesNo(10), true], [yesNo(10), false]))).toBe(50);
  });

  it('is rounded to a whole', () => {
    expect(scoreOf(answers([scale(3, 1), 2]))).toBe(67);
    expect(scoreOf(answers([scale(3, 1), 1], [scale(6, 1), 1], [yesNo(6), false], [yesNo(12), false]))).toBe(3);
  });

  it('of exactly a half is rounded up, whatever fractions it is made of', () => {
    expect(scoreOf(answers([scale(3, 30), 1], [scale(6, 30), 1], [yesNo(140), false]))).toBe(8);
  });

  it('is good, fair or poor', () => {
    expect([80, 79, 50, 49].map(gradeOf)).toEqual(['good', 'fair', 'fair', 'poor']);
  });
});

describe('a criterion', () => {
  it('offers yes and no, or all points from none to the best', () => {
    expect(valuesOf(yesNo(1))).toEqual([true, false]);
    expect(valuesOf(scale(3, 1))).toEqual([0, 1, 2, 3]);
  });

  it('is answered by a key', () => {
    expect(answerOf('y', yesNo(1))).toBe(true);
    expect(answerOf('x', yesNo(1))).toBeNull();
    expect(answerOf('4', scale(5, 1))).toBe(4);
  });

  it('does not know keys beyond its scale', () => {
    expect(answerOf('6', scale(5, 1))).toBeUndefined();
    expect(answerOf('y', scale(5, 1))).toBeUndefined();
    expect(answerOf('1', yesNo(1))).toBeUndefined();
  });

  it('counts by its share of all weights', () => {
    expect(weightShare(10, [yesNo(10), yesNo(30)])).toBe(25);
  });
});

describe('the editor', () => {
  it('moves a criterion to another’s place', () => {
    expect(movedTo(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(movedTo(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  });

  it('gives a scale five points to begin with and takes them from a yes or no', () => {
    const asScale = ofKind(newCriterion(), 'scale');

    expect(asScale.most).toBe(5);
    expect(ofKind(asScale, 'yes-no').most).toBeNull();
  });

  it('sends no empty explanation and no key of the screen', () => {
    const [criterion] = sent([{ ...newCriterion(), title: ' Greeted ', help: '  ' }]);

    expect(criterion).toEqual({ id: null, title: 'Greeted', help: null, kind: 'yes-no', most: null, weight: 10 });
  });
});

describe('a rule’s filter', () => {
  it('becomes the log’s chips and comes back unchanged', () => {
    const query = 'manager=2&channel=telegram&source=google&source=facebook&answered=true';

    expect(queryOf(askedFor(query), '2026-11-22')).toBe(query);
  });

  it('keeps a value with a comma in one piece', () => {
    expect(askedFor('campaign=Sale%2C+autumn')).toEqual({ campaign: ['Sale, autumn'] });
  });

  it('has no days of its own', () => {
    expect(timeless({ range: 'last7', by: 'closed', sort: 'client', unanswered: true })).toEqual({ unanswered: true });
  });
});

describe('the address of the reviews', () => {
  it('drops what makes no sense', () => {
    expect(reviewSearch({ tab: 'done', of: '3', range: 'last7', scorecard: 'x' })).toEqual({
      tab: 'done',
      of: 3,
      range: 'last7',
    });
    expect(reviewSearch({ tab: 'nothing', of: '-1' })).toEqual({});
  });

  it('leads managers to their feedback alone', () => {
    expect(tabsFor('manager')).toEqual(['mine']);
    expect(tabsFor('supervisor')).toContain('queue');
  });
});

describe('the messages', () => {
  const message = (id: number, kind: Message['kind'], text: string | null, author: Message['author'] = null) =>
    ({ id, kind, text, author, deletedAt: null }) as Message;

  it('that can be commented on were said and are still there', () => {
    const gone = { ...message(3, 'inbound', 'gone'), deletedAt: '2026-11-22T10:00:00Z' };

    expect(spoken([message(1, 'event', null), message(2, 'note', 'n'), gone]).map(({ id }) => id)).toEqual([2]);
  });

  it('are told by their first words, however long they are', () => {
    expect(extract(message(1, 'inbound', ' two\n words '))).toBe('two words');
    expect(extract(message(1, 'inbound', '🙏'.repeat(200)))).toBe(`${'🙏'.repeat(90)}…`);
    expect(extract(message(1, 'inbound', null))).toBeNull();
  });

  it('tell whose work can be judged, the responsible manager first', () => {
    const [olena, taras] = [
      { id: 1, name: 'Olena' },
      { id: 2, name: 'Taras' },
    ];
    const messages = [
      message(1, 'outbound', 'a', taras),
      message(2, 'outbound', 'b', olena),
      message(3, 'outbound', 'c'),
    ];
    const thread = { conversation: { manager: olena }, messages } as Thread;

    expect(reviewable(thread)).toEqual([olena, taras]);
  });
});
