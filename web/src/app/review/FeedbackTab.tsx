import { IconMessageStar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../common/Empty';
import { useWorkplace } from '../../common/project';
import { AveragesTable } from './AveragesTable';
import { ReviewList } from './ReviewList';

/** What reviewers said about one's own conversations. */
export function FeedbackTab() {
  const { t } = useTranslation();
  const { me } = useWorkplace();
  return (
    <>
      <p className="reviews-lead">{t('review.mineLead')}</p>
      <AveragesTable filter={{ manager: String(me.staff.id) }} />
      <ReviewList
        mine
        filter={{ mine: 'true' }}
        empty={
          <Empty
            icon={<IconMessageStar size={22} stroke={1.6} />}
            title={t('review.mineEmpty')}
            hint={t('review.mineEmptyHint')}
          />
        }
      />
    </>
  );
}
