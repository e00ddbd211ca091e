import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Hint } from '../table/Hint';
import { LogLink } from './LogLink';
import type { Refinement } from './links';
import { summaryQuery } from './network';
import { PartFailed } from './Section';
import type { Spread, Summary } from './types';
import { useFigures } from './use-figures';
import type { ReportView } from './view';

/** The few numbers that one looks at first; each leads to its conversations. */
export function KeyFigures({ view }: { view: ReportView }) {
  const { t } = useTranslation();
  const summary = useQuery(summaryQuery(view.project.id, view.filter));
  if (summary.isError && !summary.data) {
    return <PartFailed failure={summary.error} onRetry={() => void summary.refetch()} />;
  }
  return (
    <section aria-label={t('report.figures')} aria-busy={summary.isPending}>
      {summary.data ? (
        <Grid view={view} summary={summary.data} outdated={summary.isPlaceholderData} />
      ) : (
        <SkeletonGrid />
      )}
    </section>
  );
}

interface GridProps {
  view: ReportView;
  summary: Summary;
  outdated: boolean;
}

function Grid({ view, summary, outdated }: GridProps) {
  const { t } = useTranslation();
  const { number, share, score } = useFigures();
  const { conversations: all } = summary;
  const part = (name: 'answered' | 'unanswered' | 'neverAnswered' | 'silentOverDay', more: Refinement) => (
    <Figure
      view={view}
      name={t(`report.${name}`)}
      hint={t(`report.hints.${name}`)}
      value={number(summary[name])}
      meta={t('report.shareOfAll', { share: share(summary[name], all) })}
      more={more}
      bad={name !== 'answered' && summary[name] > 0}
    />
  );
  return (
    <ul className="figures" data-outdated={outdated || undefined}>
      <Figure
        view={view}
        name={t('report.conversations')}
        hint={t('report.hints.conversations')}
        value={number(all)}
        meta={t('report.fromClients', { count: summary.clients, shown: number(summary.clients) })}
      />
      {part('unanswered', { unanswered: true })}
      {part('neverAnswered', { answered: false })}
      {part('silentOverDay', { silent: true })}
      {part('answered', { answered: true })}
      <Duration view={view} name="firstResponse" spread={summary.firstResponse} sort="-firstResponse" />
      <Duration view={view} name="response" spread={summary.response} />
      <Figure
        view={view}
        name={t('report.score')}
        hint={t('report.hints.score')}
        value={score(summary.score)}
        meta={summary.score === null ? t('report.notReviewed') : t('report.outOf')}
        more={{ reviewed: true, sort: 'score' }}
      />
    </ul>
  );
}

interface DurationProps {
  view: ReportView;
  name: 'firstResponse' | 'response';
  spread: Spread;
  sort?: string;
}

function Duration({ view, name, spread, sort }: DurationProps) {
  const { t } = useTranslation();
  const { seconds } = useFigures();
  return (
    <Figure
      view={view}
      name={`${t(`report.${name}`)}, ${t('report.median')}`}
      hint={t(`report.hints.${name}`)}
      value={seconds(spread.median)}
      meta={spread.p90 === null ? t('report.noneMeasured') : t('report.slowest', { duration: seconds(spread.p90) })}
      more={{ answered: true, ...(sort ? { sort } : {}) }}
    />
  );
}

interface FigureProps {
  view: ReportView;
  name: string;
  hint: string;
  value: string;
  meta: string;
  more?: Refinement;
  /** It counts what should not be. */
  bad?: boolean;
}

function Figure({ view, name, hint, value, meta, more, bad = false }: FigureProps) {
  return (
    <li className="figure" data-bad={bad || undefined}>
      <div className="figure-name">
        <span>{name}</span>
        <Hint what={name} words={hint} />
      </div>
      <LogLink view={view} {...(more ? { more } : {})} className="figure-value numbers">
        <span className="visually-hidden">{name}: </span>
        {value}
      </LogLink>
      <div className="meta numbers">{meta}</div>
    </li>
  );
}

function SkeletonGrid() {
  return (
    <ul className="figures" aria-hidden="true">
      {[0, 1, 2, 3, 4, 5, 6, 7].map((each) => (
        <li key={each} className="figure">
          <div className="figure-name">
            <Skeleton height={10} width={92} />
          </div>
          <Skeleton height={20} width={64} my={5} />
          <Skeleton height={9} width={80} mt={6} />
        </li>
      ))}
    </ul>
  );
}
