import { expect, test } from 'vitest';
import { noticeOf, untilChange } from './reach-notice';

const until = '2026-11-23T12:20:00Z';
const now = Date.parse('2026-11-22T12:20:00Z');

test('nothing is said where no rule stands in the way', () => {
  expect(noticeOf({ can: true, reason: null, until: null })).toBeNull();
  expect(noticeOf(null)).toBeNull();
});

test('an open window is told with its end', () => {
  expect(noticeOf({ can: true, reason: null, until })).toEqual({ tone: 'open', words: 'window-open', until });
});

test('after a day only a person may write, and until when', () => {
  expect(noticeOf({ can: true, reason: 'human-agent', until })).toEqual({
    tone: 'careful',
    words: 'human-agent',
    until,
  });
});

test('what only waits can still be written', () => {
  expect(noticeOf({ can: true, reason: 'channel-broken', until: null })?.tone).toBe('careful');
});

test('a closed window bars the composer', () => {
  expect(noticeOf({ can: false, reason: 'window-closed', until: null })?.tone).toBe('barred');
});

test('a server that gives no reason is believed all the same', () => {
  expect(noticeOf({ can: false, reason: null, until: null })).toEqual({
    tone: 'barred',
    words: 'unreachable',
    until: null,
  });
});

test('the window is asked for again when it closes', () => {
  expect(untilChange({ can: true, reason: null, until }, now)).toBe(24 * 3600 * 1000);
  expect(untilChange({ can: true, reason: null, until: null }, now)).toBeNull();
  expect(untilChange({ can: true, reason: null, until: '2027-11-22T12:20:00Z' }, now)).toBeNull();
});
