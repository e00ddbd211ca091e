import { Button, Select } from '@mantine/core';
import { IconClipboardOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { staffQuery } from '../../common/colleagues';
import { Empty } from '../../common/Empty';
import { useWorkplace } from '../../common/project';
import { DateFilter } from '../filter/DateFilter';
import { AveragesTable } from './AveragesTable';
import { scorecardsQuery } from './network';
import { ReviewList } from './ReviewList';
import { useReviewFilter } from './use-review-filter';

/** What has been reviewed, and what it comes to on average. */
export function DoneTab() {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  const { address, filter, filtered, view, choose, clear } = useReviewFilter();
  const { data: team } = useQuery(staffQuery(project.id));
  const { data: cards } = useQuery(scorecardsQuery(project.id));
  const number = (value: string | null) => (value === null ? undefined : Number(value));
  return (
    <>
      <div className="reviews-filters">
        <DateFilter view={view} />
        <Select
          size="xs"
          clearable
          searchable
          aria-label={t('report.manager')}
          placeholder={t('review.anyManager')}
          data={team?.staff.map(({ id, name }) => ({ value: String(id), label: name })) ?? []}
          value={address.of ? String(address.of) : null}
          onChange={(next) => choose({ of: number(next) })}
        />
        {cards && cards.scorecards.length > 1 && (
          <Select
            size="xs"
            clearable
            aria-label={t('review.scorecard')}
            placeholder={t('review.anyScorecard')}
            data={cards.scorecards.map(({ id, name }) => ({ value: String(id), label: name }))}
            value={address.scorecard ? String(address.scorecard) : null}
            onChange={(next) => choose({ scorecard: number(next) })}
          />
        )}
      </div>
      <AveragesTable filter={filter} />
      <ReviewList
        filter={filter}
        empty={
          <Empty
            icon={<IconClipboardOff size={22} stroke={1.6} />}
            title={t(filtered ? 'review.nothingFound' : 'review.doneEmpty')}
            hint={t(filtered ? 'log.nothingHint' : 'review.doneEmptyHint')}
          >
            {filtered && (
              <Button variant="default" onClick={clear}>
                {t('log.clearFilters')}
              </Button>
            )}
          </Empty>
        }
      />
    </>
  );
}
