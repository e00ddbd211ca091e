import { describe, expect, it } from 'vitest';
import type { Channel } from '../../common/api';
import type { ChannelFrame } from '../../common/live/frames';
import { alarming, withChannelNews } from './alarms';

const now = Date.parse('2026-11-22T12:00:00Z');
const problem = (code: string, since = '2026-11-22T11:59:00Z') => ({ code, detail: null, since });
const channel = (id: number, parts: Partial<Channel> = {}) =>
  ({ id, name: 'Kvitka', messenger: 'viber', state: 'active', problem: null, ...parts }) as Channel;
const ids = (channels: Channel[]) => channels.map(({ id }) => id);

describe('an alarm', () => {
  it('is given for a channel that does not work, first of all', () => {
    const channels = [channel(1), channel(2, { problem: problem('conflict') }), channel(3, { state: 'broken' })];

    expect(ids(alarming(channels, now))).toEqual([3, 2]);
  });

  it('waits until a platform has been silent for a while', () => {
    const short = channel(1, { problem: problem('platform-unreachable') });
    const long = channel(2, { problem: problem('platform-unreachable', '2026-11-22T11:40:00Z') });

    expect(ids(alarming([short, long], now))).toEqual([2]);
  });

  it('is not given for what may be harmless', () => {
    expect(alarming([channel(1, { problem: problem('webhook-unreachable') })], now)).toEqual([]);
  });
});

describe('news of a channel', () => {
  const frame = (parts: Partial<ChannelFrame>): ChannelFrame => ({
    type: 'channel',
    version: 5,
    channelId: 1,
    messenger: 'viber',
    name: 'Kvitka',
    state: 'active',
    problem: null,
    ...parts,
  });
  const at = '2026-11-22T12:00:00Z';

  it('shows at once what is wrong, and that it is over', () => {
    const [broken] = withChannelNews([channel(1)], frame({ state: 'broken', problem: 'no-money' }), at);
    expect(broken).toMatchObject({ state: 'broken', problem: problem('no-money', at) });

    expect(withChannelNews([broken as Channel], frame({}), at)).toEqual([channel(1)]);
  });

  it('keeps what is known of the same trouble', () => {
    const known = channel(1, { state: 'broken', problem: { ...problem('no-money'), detail: '24' } });

    expect(withChannelNews([known], frame({ state: 'broken', problem: 'no-money' }), at)).toEqual([known]);
  });

  it('takes a channel away that was let go', () => {
    expect(ids(withChannelNews([channel(1), channel(2)], frame({ state: 'disconnected' }), at))).toEqual([2]);
  });
});
