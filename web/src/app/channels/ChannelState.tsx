import { useTranslation } from 'react-i18next';
import type { Channel } from '../../common/types';

const LOOK = { active: 'state-good', paused: 'state-waiting', broken: 'state-bad' } as const;

/** Whether a channel works, in one word. */
export function ChannelState({ state }: { state: Channel['state'] }) {
  const { t } = useTranslation();
  return <span className={`state ${LOOK[state]}`}>{t(`channels.states.${state}`)}</span>;
}
