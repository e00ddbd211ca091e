import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Beside the name of a place that the reader's role does not include. */
export function LockMark() {
  const { t } = useTranslation();
  return (
    <span className="lock-mark">
      <IconLock size={13} stroke={1.8} aria-hidden="true" />
      <span className="visually-hidden">, {t('common.locked.mark')}</span>
    </span>
  );
}
