import { IconAlertCircle, IconCheck, IconChecks, IconClock, IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DeliveryState } from '../types';

/** How far an outgoing message has come, as a small mark with its meaning in words. */
export function DeliveryMark({ state }: { state: DeliveryState }) {
  const { t } = useTranslation();
  const words = t(`thread.states.${state}`);
  return (
    <span className={`delivery delivery-${state}`} title={words}>
      <Mark state={state} />
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

function Mark({ state }: { state: DeliveryState }) {
  switch (state) {
    case 'queued':
    case 'sending':
      return <IconClock size={13} />;
    case 'sent':
      return <IconCheck size={14} />;
    case 'delivered':
    case 'read':
      return <IconChecks size={14} />;
    case 'failed':
      return <IconAlertCircle size={14} />;
    case 'unknown':
      return <IconHelpCircle size={14} />;
  }
}
