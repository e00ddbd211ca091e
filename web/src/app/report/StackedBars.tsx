import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MESSENGERS } from '../filter/search';
import { LogLink } from './LogLink';
import { axisOf, labelled } from './scale';
import type { Per, PeriodRow } from './types';
import { useFigures } from './use-figures';
import type { ReportView } from './view';
import './chart.css';

const LABEL_WIDTH = 64;

interface StackedBarsProps {
  view: ReportView;
  per: Per;
  rows: readonly PeriodRow[];
}

/**
 * Conversations of each period, a bar stacked by messenger. For the pointer only: people who work by keyboard or
 * listen have the same numbers and links in the table.
 */
export function StackedBars({ view, per, rows }: StackedBarsProps) {
  const { number, periodShort } = useFigures();
  const { ref, width } = useElementSize();
  const [at, setAt] = useState<number | null>(null);
  const axis = axisOf(Math.max(0, ...rows.map(({ total }) => total)));
  const top = axis.at(-1) ?? 1;
  const pointed = at === null ? undefined : rows[at];
  const most = Math.max(2, Math.floor((width || 800) / LABEL_WIDTH));
  return (
    <div className="chart" aria-hidden="true">
      <div className="chart-axis numbers">
        {axis.map((line) => (
          <span key={line} style={{ bottom: `${(line / top) * 100}%` }}>
            {number(line)}
          </span>
        ))}
      </div>
      <div className="chart-plot" ref={ref} onPointerLeave={() => setAt(null)}>
        {axis.map((line) => (
          <span key={line} className="chart-line" style={{ bottom: `${(line / top) * 100}%` }} />
        ))}
        <div className="chart-bars">
          {rows.map((row, index) => (
            <LogLink
              key={row.period}
              view={view}
              more={{ from: row.from, to: row.to }}
              tabIndex={-1}
              className="chart-bar"
              data-pointed={index === at || undefined}
              onPointerEnter={() => setAt(index)}
            >
              <span className="chart-stack" style={{ height: `${(row.total / top) * 100}%` }}>
                {MESSENGERS.map((each) => (
                  <span key={each} data-series={each} style={{ flexGrow: row.messengers[each] ?? 0 }} />
                ))}
              </span>
            </LogLink>
          ))}
        </div>
        {pointed && at !== null && <Tip row={pointed} per={per} place={(at + 0.5) / rows.length} />}
      </div>
      <div className="chart-labels numbers">
        {rows.map((row, index) => (
          <span key={row.period}>{labelled(index, rows.length, most) && <b>{periodShort(row, per)}</b>}</span>
        ))}
      </div>
    </div>
  );
}

function Tip({ row, per, place }: { row: PeriodRow; per: Per; place: number }) {
  const { t } = useTranslation();
  const { number, period } = useFigures();
  return (
    <div className="chart-tip" style={{ left: `${place * 100}%` }} data-side={place > 0.5 ? 'left' : 'right'}>
      <strong>{period(row, per)}</strong>
      {MESSENGERS.filter((each) => row.messengers[each]).map((each) => (
        <span key={each} className="chart-tip-line">
          <i data-series={each} />
          {t(`common.messengers.${each}`)}
          <span className="numbers">{number(row.messengers[each] ?? 0)}</span>
        </span>
      ))}
      <span className="chart-tip-line chart-tip-all">
        {t('report.total')}
        <span className="numbers">{number(row.total)}</span>
      </span>
    </div>
  );
}

/** Which shade is which messenger. */
export function Legend() {
  const { t } = useTranslation();
  return (
    <ul className="chart-legend">
      {MESSENGERS.map((each) => (
        <li key={each}>
          <i data-series={each} aria-hidden="true" />
          {t(`common.messengers.${each}`)}
        </li>
      ))}
    </ul>
  );
}
