import { IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ClientSummary } from '../../../common/api';
import { mayAs, useWorkplace } from '../../../common/project';

interface WriteButtonProps {
  client: ClientSummary;
  /** Whether Tab reaches it: only on the row that the keys are on. */
  reachable: boolean;
  /** The icon alone, as large as a finger. */
  compact?: boolean;
}

/** *Write* on a row; the table hears its click. */
export function WriteButton({ client, reachable, compact = false }: WriteButtonProps) {
  const { t } = useTranslation();
  const { role } = useWorkplace();
  if (!mayAs(role, 'manager')) {
    return null;
  }
  return (
    <button
      type="button"
      data-write
      className={compact ? 'log-write-icon' : 'log-write-button'}
      tabIndex={reachable ? 0 : -1}
      aria-label={`${t('common.write')}: ${client.name}`}
    >
      <IconSend size={compact ? 19 : 15} stroke={1.8} aria-hidden="true" />
      {!compact && t('common.write')}
    </button>
  );
}
