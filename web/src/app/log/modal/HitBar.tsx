import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { HitWalk } from './use-thread-hits';

/** What was searched for, and the way through the messages that have it; there before that is known. */
export function HitBar({ q, walk }: { q: string; walk: HitWalk }) {
  const { t } = useTranslation();
  return (
    <div className="hit-bar">
      <IconSearch size={15} stroke={1.7} aria-hidden="true" />
      <span className="log-cut">{q}</span>
      <span className="meta numbers" role="status">
        {walk.ready && (walk.count > 0 ? t('log.hitOf', { at: walk.at + 1, count: walk.count }) : t('log.hitInClient'))}
      </span>
      {walk.count > 1 && (
        <>
          <ActionIcon
            size={26}
            aria-label={t('log.previousHit')}
            title={`${t('log.previousHit')} (N)`}
            onClick={() => walk.step(-1)}
          >
            <IconChevronUp size={16} stroke={1.6} />
          </ActionIcon>
          <ActionIcon
            size={26}
            aria-label={t('log.nextHit')}
            title={`${t('log.nextHit')} (n)`}
            onClick={() => walk.step(1)}
          >
            <IconChevronDown size={16} stroke={1.6} />
          </ActionIcon>
        </>
      )}
    </div>
  );
}
