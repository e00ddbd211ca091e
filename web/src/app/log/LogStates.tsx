import { Button } from '@mantine/core';
import { IconCloudOff, IconFilterOff, IconInbox } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../common/Empty';
import { LockedButton } from '../../common/Locked';
import { useTrouble } from '../../common/problems';
import { mayAs, useWorkplace } from '../../common/project';
import { useFormat } from '../../common/use-format';
import { hasWord } from '../filter/search';

/** Nothing has been logged yet: what will be here, when, and the first steps. */
export function EmptyLog() {
  const { t } = useTranslation();
  const { durationInWords } = useFormat();
  const { project, role } = useWorkplace();
  const params = { project: project.id };
  return (
    <Empty
      icon={<IconInbox size={22} stroke={1.6} />}
      title={t('log.emptyTitle')}
      hint={t('log.emptyHint', { quiet: durationInWords(project.quietSeconds) })}
    >
      {!mayAs(role, 'admin') && <LockedButton label={t('log.emptyChannels')} needs="admin" />}
      {mayAs(role, 'admin') && (
        <>
          <Button renderRoot={(props) => <Link {...props} to="/projects/$project/messengers" params={params} />}>
            {t('log.emptyChannels')}
          </Button>
          <Button
            variant="default"
            renderRoot={(props) => <Link {...props} to="/projects/$project/widget" params={params} />}
          >
            {t('log.emptyInstall')}
          </Button>
        </>
      )}
    </Empty>
  );
}

interface NothingFoundProps {
  /** What was searched for, if anything. */
  query: string | undefined;
  /** Whether there are filters besides the words searched for. */
  filtered: boolean;
  onClear: () => void;
}

/** The filter finds nothing. */
export function NothingFound({ query, filtered, onClear }: NothingFoundProps) {
  const { t } = useTranslation();
  const wordless = query !== undefined && !hasWord(query);
  return (
    <Empty
      icon={<IconFilterOff size={22} stroke={1.6} />}
      title={
        wordless ? t('log.nothingWordTitle', { query }) : t(filtered ? 'log.nothingTitle' : 'log.nothingFoundTitle')
      }
      hint={t(wordless ? 'log.nothingWordHint' : query ? 'log.nothingSearchHint' : 'log.nothingHint')}
    >
      <Button variant="default" onClick={onClear}>
        {t(filtered ? 'log.clearFilters' : 'log.clearSearch')}
      </Button>
    </Empty>
  );
}

/** The log could not be fetched. */
export function FailedLog({ failure, onRetry }: { failure: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  const explain = useTrouble();
  return (
    <Empty icon={<IconCloudOff size={22} stroke={1.6} />} title={t('log.failedTitle')} hint={explain(failure).words}>
      <Button variant="default" onClick={onRetry}>
        {t('common.retry')}
      </Button>
    </Empty>
  );
}
