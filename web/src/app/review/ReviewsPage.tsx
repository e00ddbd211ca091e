import { Tabs } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mayAs, useWorkplace } from '../../common/project';
import { NotAllowed } from '../page/Page';
import { DoneTab } from './DoneTab';
import { FeedbackTab } from './FeedbackTab';
import { queueQuery, unseenQuery } from './network';
import { QueueTab } from './QueueTab';
import { RulesTab } from './RulesTab';
import { ScorecardsTab } from './ScorecardsTab';
import { type Tab, tabsFor } from './search';
import './reviews.css';

const CONTENT: Record<Tab, () => React.ReactNode> = {
  queue: QueueTab,
  done: DoneTab,
  scorecards: ScorecardsTab,
  rules: RulesTab,
  mine: FeedbackTab,
};

/** Checking conversations: what waits, what is done, by which measure, and what was said about one's own. */
export function ReviewsPage() {
  const { t } = useTranslation();
  const { project, role } = useWorkplace();
  const search = useSearch({ from: '/signed-in/projects/$project/reviews' });
  const navigate = useNavigate();
  useDocumentTitle(`${t('review.title')} · Rozmova`);
  const tabs = tabsFor(role);
  const tab = tabs.find((each) => each === search.tab) ?? tabs[0] ?? 'mine';
  if (!mayAs(role, 'manager')) {
    return (
      <main className="page">
        <NotAllowed needs="manager" heading="h1" />
      </main>
    );
  }
  const show = (next: Tab) =>
    void navigate({
      to: '/projects/$project/reviews',
      params: { project: project.id },
      search: next === tabs[0] ? {} : { tab: next },
    });
  return (
    <main className="page reviews">
      <Tabs value={tab} onChange={(next) => next && show(next as Tab)} keepMounted={false} className="reviews-tabs">
        <header className="reviews-head">
          <h1>{t('review.title')}</h1>
          {tabs.length > 1 && (
            <Tabs.List aria-label={t('review.parts')}>
              {tabs.map((each) => (
                <Tabs.Tab key={each} value={each}>
                  {t(`review.tabs.${each}`)}
                  <TabCount tab={each} />
                </Tabs.Tab>
              ))}
            </Tabs.List>
          )}
        </header>
        {tabs.map((each) => {
          const Content = CONTENT[each];
          return tabs.length > 1 ? (
            <Tabs.Panel key={each} value={each} className="reviews-body">
              <Content />
            </Tabs.Panel>
          ) : (
            <div key={each} className="reviews-body">
              <Content />
            </div>
          );
        })}
      </Tabs>
    </main>
  );
}

function TabCount({ tab }: { tab: Tab }) {
  const { project, role } = useWorkplace();
  const queue = useQuery({ ...queueQuery(project.id), enabled: tab === 'queue' && mayAs(role, 'supervisor') });
  const unseen = useQuery({ ...unseenQuery(project.id), enabled: tab === 'mine' });
  const count = tab === 'queue' ? queue.data?.open : tab === 'mine' ? unseen.data?.count : undefined;
  return count ? <span className="tab-count numbers"> {count}</span> : null;
}
