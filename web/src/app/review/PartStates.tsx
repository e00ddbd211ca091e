import { Button, Skeleton } from '@mantine/core';
import { IconCloudOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../common/Empty';
import { useTrouble } from '../../common/problems';
import './rows.css';

const LINES = [0, 1, 2, 3, 4, 5];

/** Rows in their final shape while a list is on its way. */
export function ListSkeleton() {
  return (
    <ul className="review-rows" aria-hidden="true">
      {LINES.map((line) => (
        <li key={line} className="review-row">
          <Skeleton circle height={28} width={28} />
          <span className="review-row-main">
            <Skeleton height={11} width={120 + ((line * 47) % 70)} mb={6} />
            <Skeleton height={9} width={180 + ((line * 31) % 60)} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A list that could not be fetched. */
export function ListFailed({ failure, onRetry }: { failure: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  const explain = useTrouble();
  return (
    <Empty icon={<IconCloudOff size={22} stroke={1.6} />} title={t('shell.loadFailed')} hint={explain(failure).words}>
      <Button variant="default" onClick={onRetry}>
        {t('common.retry')}
      </Button>
    </Empty>
  );
}
