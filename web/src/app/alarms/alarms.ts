import type { Channel } from '../../common/api';
import type { ChannelFrame } from '../../common/live/frames';

/** Platforms stumble for a moment now and then; longer than this somebody should know. */
const STUMBLE_MS = 15 * 60_000;

/** Behind some routers a machine cannot reach its own address, and everything works all the same. */
const ONLY_A_WARNING = 'webhook-unreachable';

/** The channels that somebody has to mend, those that do not work at all first. */
export function alarming(channels: readonly Channel[], now: number): Channel[] {
  return channels
    .filter(({ state, problem }) => {
      if (state === 'broken') {
        return true;
      }
      if (problem === null || problem.code === ONLY_A_WARNING) {
        return false;
      }
      return problem.code !== 'platform-unreachable' || now - Date.parse(problem.since) > STUMBLE_MS;
    })
    .sort((one, other) => Number(other.state === 'broken') - Number(one.state === 'broken'));
}

/** The channels after news of one. What a frame does not carry is fetched after it. */
export function withChannelNews(channels: readonly Channel[], frame: ChannelFrame, now: string): Channel[] {
  if (frame.state === 'disconnected') {
    return channels.filter(({ id }) => id !== frame.channelId);
  }
  const { channelId, name, state, problem: code } = frame;
  return channels.map((channel) => {
    if (channel.id !== channelId) {
      return channel;
    }
    const same = channel.problem?.code === code;
    const problem = code === null ? null : same ? channel.problem : { code, detail: null, since: now };
    return { ...channel, name, state, problem };
  });
}
