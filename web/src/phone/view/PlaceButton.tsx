import { ActionIcon, Button, Popover, TextInput, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCurrentLocation, IconMapPin } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '../memory/types';
import { placeIn } from '../sending/place';

interface PlaceButtonProps {
  disabled: boolean;
  onSend: (place: Place) => void;
}

/** Sends a point on the map: by coordinates, by a map's link, or the place where one is. */
export function PlaceButton({ disabled, onSend }: PlaceButtonProps) {
  const { t } = useTranslation();
  const [opened, popover] = useDisclosure(false);
  return (
    <Popover opened={opened} onChange={popover.toggle} position="top-start" width={320} trapFocus shadow="md">
      <Popover.Target>
        <Tooltip label={t('phone.place.send')} disabled={opened}>
          <ActionIcon aria-label={t('phone.place.send')} disabled={disabled} onClick={popover.toggle}>
            <IconMapPin size={18} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <PlaceForm
          onSend={(place) => {
            popover.close();
            onSend(place);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function PlaceForm({ onSend }: { onSend: (place: Place) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const place = placeIn(text);
    if (place) {
      onSend(place);
    } else {
      setTrouble(t('phone.place.unknown'));
    }
  };
  const here = () =>
    navigator.geolocation?.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => setText(`${latitude.toFixed(6)}, ${longitude.toFixed(6)}`),
      () => setTrouble(t('phone.place.notHere')),
    );
  return (
    <form className="phone-place" onSubmit={submit}>
      <TextInput
        label={t('phone.place.label')}
        description={t('phone.place.hint')}
        placeholder="50.4501, 30.5234"
        value={text}
        error={trouble}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setTrouble(null);
        }}
      />
      <div className="phone-place-actions">
        <Button variant="default" size="xs" leftSection={<IconCurrentLocation size={15} />} onClick={here}>
          {t('phone.place.here')}
        </Button>
        <Button type="submit" size="xs">
          {t('phone.composer.send')}
        </Button>
      </div>
    </form>
  );
}
