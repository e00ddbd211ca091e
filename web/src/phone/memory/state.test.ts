import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Thread } from '../../common/api';
import { type Frame, readWord } from '../../common/live/frames';
import { apply, EMPTY, type PhoneState, withConversation, withSnapshot, withThread } from './state';

interface Case {
  name: string;
  before: PhoneState;
  frame: Frame;
  after: PhoneState;
}

const cases = JSON.parse(readFileSync('../contract/frames.json', 'utf8')) as Case[];

function named(part: string): Case {
  const found = cases.find(({ name }) => name.includes(part));
  if (found === undefined) {
    throw new Error(`no case about "${part}"`);
  }
  return found;
}

describe('the contract', () => {
  test.each(cases)('$name', ({ before, frame, after }) => {
    expect(apply(before, frame)).toEqual(after);
  });

  test.each(cases)('applied twice is harmless: $name', ({ before, frame, after }) => {
    expect(apply(apply(before, frame), frame)).toEqual(after);
  });

  test.each(cases)('the frame is one that the connection reads: $name', ({ frame }) => {
    expect(readWord(JSON.stringify(frame))).toEqual(frame);
  });
});

describe('a snapshot', () => {
  test('removes what it does not hold', () => {
    const { before } = named('a logged conversation leaves');

    expect(withSnapshot(before, { version: 130, conversations: [] }).conversations).toEqual([]);
  });

  test('does not undo what a newer answer has told', () => {
    const { before, after } = named('makes the conversation wait');

    expect(withSnapshot(after, { version: 118, conversations: before.conversations })).toEqual(after);
  });

  test('is ordered, however it came', () => {
    const { after } = named('whoever waits longer');
    const conversations = after.conversations.toReversed();

    expect(withSnapshot(EMPTY, { version: 118, conversations }).conversations).toEqual(after.conversations);
  });
});

describe('a thread', () => {
  test('keeps a message whose frame came before the answer', () => {
    const { after } = named('a new message stands');
    const [conversation] = after.conversations;
    const messages = after.messages[12]?.slice(0, 1);

    expect(withThread(after, { conversation, messages } as Thread)).toEqual(after);
  });
});

test('the answer to an own action counts like a frame', () => {
  const { before, frame, after } = named('a closed conversation');

  expect(frame.type === 'conversation' && withConversation(before, frame.conversation)).toEqual(after);
});
