import { type Icon, IconBrandMessenger, IconBrandTelegram, IconPhone } from '@tabler/icons-react';
import type { Messenger } from './api';
import './messenger-icon.css';

const ICONS: Record<Messenger, Icon> = {
  telegram: IconBrandTelegram,
  viber: IconPhone,
  messenger: IconBrandMessenger,
};

interface MessengerIconProps {
  messenger: Messenger;
  size?: number;
}

/** The only place where a messenger's own colour appears. Purely visual: its name always stands in words beside it. */
export function MessengerIcon({ messenger, size = 20 }: MessengerIconProps) {
  const Drawing = ICONS[messenger];
  return (
    <span className={`messenger-icon messenger-${messenger}`} style={{ width: size, height: size }} aria-hidden="true">
      <Drawing size={Math.round(size * 0.64)} stroke={1.8} />
    </span>
  );
}
