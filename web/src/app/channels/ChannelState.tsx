import { useTranslation } from 'react-i18next';
import type { Channel } from '../../common/api';

const LOOK = { active: 'good', troubled: 'waiting', paused: 'waiting', broken: 'bad' } as const;

/** Whether a channel works, in one word. */
export function ChannelState({ channel: { state, problem } }: { channel: Channel }) {
  const { t } = useTranslation();
  const shown = state === 'active' && problem !== null ? 'troubled' : state;
  return <span className={`page-state page-state-${LOOK[shown]}`}>{t(`channels.states.${shown}`)}</span>;
}
