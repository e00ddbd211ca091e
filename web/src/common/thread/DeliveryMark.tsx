import { type Icon, IconAlertCircle, IconCheck, IconChecks, IconClock, IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DeliveryState } from '../api';
import { type Tick, tickOf } from './ticks';

const SIGNS: Record<Tick['sign'], Icon> = {
  clock: IconClock,
  one: IconCheck,
  two: IconChecks,
  alert: IconAlertCircle,
  question: IconHelpCircle,
};

/** How far an outgoing message has come, as a small mark with its meaning in words. */
export function DeliveryMark({ state }: { state: DeliveryState }) {
  const { t } = useTranslation();
  const words = t(`thread.states.${state}`);
  const { sign, tone } = tickOf(state);
  const Sign = SIGNS[sign];
  return (
    <span className="delivery" data-tone={tone ?? undefined} title={words}>
      <Sign size={14} />
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
