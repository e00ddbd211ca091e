import { IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { mayAs, useWorkplace } from '../../common/project';
import type { ClientSummary } from '../../common/types';
import { useWrite } from '../write';

interface WriteButtonProps {
  client: ClientSummary;
  /** Whether Tab reaches it: only on the row that the keys are on. */
  reachable: boolean;
  /** The icon alone, as large as a finger. */
  compact?: boolean;
}

/** *Write* on a row. */
export function WriteButton({ client, reachable, compact = false }: WriteButtonProps) {
  const { t } = useTranslation();
  const { role } = useWorkplace();
  const write = useWrite();
  if (!mayAs(role, 'manager')) {
    return null;
  }
  return (
    <button
      type="button"
      className={compact ? 'log-write-icon' : 'log-write-button'}
      tabIndex={reachable ? 0 : -1}
      aria-label={`${t('common.write')}: ${client.name}`}
      onClick={() => write(client.id)}
    >
      <IconSend size={compact ? 19 : 15} stroke={1.8} aria-hidden="true" />
      {!compact && t('common.write')}
    </button>
  );
}
