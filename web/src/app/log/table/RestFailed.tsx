import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The next rows could not be fetched; those above stay. */
export function RestFailed({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="log-rest" role="alert">
      {t('log.restFailed')}
      <Button variant="default" size="xs" onClick={onRetry}>
        {t('common.retry')}
      </Button>
    </div>
  );
}
