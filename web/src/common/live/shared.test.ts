import { beforeEach, expect, test, vi } from 'vitest';
import type { LiveHandlers } from './live-connection';
import { shared } from './shared';

let opened: LiveHandlers[];
const closed = vi.fn();

beforeEach(() => {
  opened = [];
  closed.mockClear();
});

const connect = (handlers: LiveHandlers) => {
  opened.push(handlers);
  return closed;
};
const listener = () => ({ onFrame: vi.fn(), onResync: vi.fn(), onState: vi.fn() });
const frame = { type: 'visit', version: 1, conversationId: 2, visit: { online: true, page: null } } as const;

test('two listeners share one connection', () => {
  const live = shared(connect);
  const [one, other] = [listener(), listener()];
  live(one);
  live(other);

  opened[0]?.onFrame(frame);

  expect(opened).toHaveLength(1);
  expect([one, other].map(({ onFrame }) => onFrame.mock.calls.length)).toEqual([1, 1]);
});

test('whoever comes later fetches, too', async () => {
  const live = shared(connect);
  live(listener());
  opened[0]?.onState('connected');
  opened[0]?.onResync();
  const late = listener();

  live(late);
  await Promise.resolve();

  expect(late.onState).toHaveBeenCalledWith('connected');
  expect(late.onResync).toHaveBeenCalledOnce();
});

test('it ends after the last one, and begins anew', () => {
  const live = shared(connect);
  const ends = [live(listener()), live(listener())];

  ends[0]?.();
  expect(closed).not.toHaveBeenCalled();
  ends[1]?.();
  live(listener());

  expect(closed).toHaveBeenCalledOnce();
  expect(opened).toHaveLength(2);
});
