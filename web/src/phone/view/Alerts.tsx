import { ActionIcon, Button, CloseButton, Popover, Switch } from '@mantine/core';
import { IconBell, IconBellOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localStore } from '../memory/kept';
import type { AlertSettings } from '../notify/use-alerts';

/** How the manager wants to be called. */
export function AlertMenu({ alerts }: { alerts: AlertSettings }) {
  const { t } = useTranslation();
  const quiet = alerts.muted && alerts.permission !== 'granted';
  return (
    <Popover position="bottom-end" width={280} withinPortal>
      <Popover.Target>
        <ActionIcon aria-label={t('phone.alerts.label')}>
          {quiet ? <IconBellOff size={17} /> : <IconBell size={17} />}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown className="phone-alerts">
        <div className="phone-alerts-line">
          <span>{t('phone.alerts.notifications')}</span>
          <Permission alerts={alerts} />
        </div>
        {alerts.permission === 'denied' && <p className="meta">{t('phone.alerts.denied')}</p>}
        <Switch
          labelPosition="left"
          label={t('phone.alerts.sound')}
          checked={!alerts.muted}
          onChange={(event) => alerts.mute(!event.currentTarget.checked)}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function Permission({ alerts }: { alerts: AlertSettings }) {
  const { t } = useTranslation();
  switch (alerts.permission) {
    case 'default':
      return (
        <Button size="compact-xs" variant="light" onClick={alerts.ask}>
          {t('phone.alerts.turnOn')}
        </Button>
      );
    case 'granted':
      return <span className="phone-alerts-on">{t('phone.alerts.on')}</span>;
    case 'unsupported':
      return <span className="meta">{t('phone.alerts.unsupported')}</span>;
    case 'denied':
      return null;
  }
}

const DECLINED = 'rozmova.alerts-declined';

/** Asked once, in words of ours, before the browser asks in its own. */
export function AlertOffer({ alerts }: { alerts: AlertSettings }) {
  const { t } = useTranslation();
  const [declined, setDeclined] = useState(() => localStore()?.getItem(DECLINED) === 'yes');
  if (declined || alerts.permission !== 'default') {
    return null;
  }
  const decline = () => {
    setDeclined(true);
    localStore()?.setItem(DECLINED, 'yes');
  };
  return (
    <div className="phone-offer">
      <span>{t('phone.alerts.offer')}</span>
      <Button size="compact-xs" variant="light" onClick={alerts.ask}>
        {t('phone.alerts.turnOn')}
      </Button>
      <CloseButton size="sm" aria-label={t('phone.alerts.later')} onClick={decline} />
    </div>
  );
}
