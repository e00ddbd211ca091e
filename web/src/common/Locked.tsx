import { Button, type ButtonProps, Tooltip } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Role } from './api';
import { staffQuery, whomToAsk } from './colleagues';
import { useWorkplace } from './project';
import './locked.css';

/** Whom to ask for what the reader's role does not include. */
export function useWhomToAsk(needs: Role): string {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const { data } = useQuery(staffQuery(project.id));
  const asked = whomToAsk(data?.staff ?? [], needs);
  const people = asked.map(({ name, role }) => `${name} (${t(`common.roles.${role}`)})`).join(', ');
  return people === ''
    ? t('common.locked.askRole', { role: t(`common.roles.${needs}`) })
    : t('common.locked.ask', { people });
}

interface LockedProps {
  /** What the button of those who may is called. */
  label: string;
  needs: Role;
  className?: string;
  size?: ButtonProps['size'];
}

/** In the place of a button that the reader's role does not include: it is there, and says why it does nothing. */
export function LockedButton({ label, needs, className, size = 'sm' }: LockedProps) {
  const { t } = useTranslation();
  const { role } = useWorkplace();
  const words = `${t('common.locked.reason', { role: t(`common.roles.${role}`) })} ${useWhomToAsk(needs)}`;
  return (
    <Tooltip label={words} multiline w={260} openDelay={0} events={{ hover: true, focus: true, touch: true }}>
      <Button
        variant="default"
        size={size}
        className={`locked-button ${className ?? ''}`}
        data-disabled
        aria-disabled="true"
        aria-label={`${label}. ${words}`}
        leftSection={<IconLock size={15} stroke={1.8} />}
        onClick={(event) => event.preventDefault()}
      >
        {label}
      </Button>
    </Tooltip>
  );
}
