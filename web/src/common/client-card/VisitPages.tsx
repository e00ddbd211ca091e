import { useTranslation } from 'react-i18next';
import type { Visit } from '../api';
import { pathOf } from '../format';
import { useFormat } from '../use-format';
import { CardSection } from './CardSection';

/** The pages that the client looked at during the visit, with their times. */
export function VisitPages({ visit }: { visit: Visit }) {
  const { t } = useTranslation();
  const { time, exactMoment } = useFormat();
  const span = visit.online ? (
    <span className="card-online">{t('card.now')}</span>
  ) : (
    `${time(visit.startedAt)} – ${time(visit.lastSeenAt)}`
  );
  return (
    <CardSection
      title={t('card.visit')}
      as="ul"
      aside={
        <>
          {span} · {t('common.pages', { count: visit.pages.length })}
        </>
      }
    >
      {visit.pages.map((page) => (
        <li key={page.at + page.url} className="visit-page">
          <time dateTime={page.at} title={exactMoment(page.at)} className="numbers">
            {time(page.at)}
          </time>
          <a href={page.url} target="_blank" rel="noreferrer" title={page.title ?? page.url}>
            {pathOf(page.url)}
          </a>
        </li>
      ))}
    </CardSection>
  );
}
