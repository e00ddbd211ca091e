import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stepIn } from './heat-keys';
import { LogLink } from './LogLink';
import { heatLevel } from './scale';
import type { Hours } from './types';
import { useFigures } from './use-figures';
import type { ReportView } from './view';
import './heat.css';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const MORNING = 8;
const DAY_WIDTH = 46;

interface HeatMapProps {
  view: ReportView;
  hours: Hours;
  title: string;
}

/** The week hour by hour. One stop for the tab key; the arrows walk inside. */
export function HeatMap({ view, hours, title }: HeatMapProps) {
  const { t } = useTranslation();
  const { weekdayLong, weekdayShort } = useFigures();
  const table = useRef<HTMLTableElement>(null);
  const [[day, hour], setAt] = useState<readonly [number, number]>([0, 9]);
  const scroller = useRef<HTMLDivElement>(null);
  // Where there is no room for all hours, the day begins in the morning.
  useEffect(() => {
    const first = table.current?.querySelector<HTMLElement>(`[data-cell="0-${MORNING}"]`);
    if (scroller.current && first) {
      scroller.current.scrollLeft = first.offsetLeft - DAY_WIDTH;
    }
  }, []);
  const greatest = Math.max(0, ...hours.cells.flat());
  const walk = (event: KeyboardEvent) => {
    const next = stepIn(event.key, day, hour);
    if (next) {
      event.preventDefault();
      setAt(next);
      table.current?.querySelector<HTMLElement>(`[data-cell="${next.join('-')}"]`)?.focus();
    }
  };
  return (
    <div className="heat-scroll" ref={scroller}>
      <table className="heat numbers" ref={table} onKeyDown={walk}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <td />
            {HOURS.map((each) => (
              <th key={each} scope="col">
                <span className="visually-hidden">{clock(each)}</span>
                <span aria-hidden="true">{each}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {hours.cells.map((cells, row) => (
            <tr key={weekdayLong(row)}>
              <th scope="row">
                <span className="visually-hidden">{weekdayLong(row)}</span>
                <span aria-hidden="true">{weekdayShort(row)}</span>
              </th>
              {cells.map((count, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the hours of a day stay where they are
                <td key={column}>
                  <Cell
                    view={view}
                    day={row}
                    hour={column}
                    count={count}
                    level={heatLevel(count, greatest)}
                    median={hours.firstResponseMedian[row]?.[column] ?? null}
                    stop={row === day && column === hour}
                    onFocus={() => setAt([row, column])}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="heat-scale" aria-hidden="true">
        {t('report.less')}
        {[0, 1, 2, 3, 4, 5].map((level) => (
          <i key={level} data-level={level} />
        ))}
        {t('report.more')}
      </p>
    </div>
  );
}

interface CellProps {
  view: ReportView;
  day: number;
  hour: number;
  count: number;
  level: number;
  median: number | null;
  /** It is the one that the tab key comes to. */
  stop: boolean;
  onFocus: () => void;
}

function Cell({ view, day, hour, count, level, median, stop, onFocus }: CellProps) {
  const { t } = useTranslation();
  const { number, seconds, weekdayLong } = useFigures();
  const conversations = t('common.conversations', { count, shown: number(count) });
  const words = [t('report.hourCell', { day: weekdayLong(day), hour: clock(hour), conversations })];
  if (median !== null) {
    words.push(t('report.hourFirstResponse', { duration: seconds(median) }));
  }
  return (
    <LogLink
      view={view}
      more={{ weekday: day + 1, hour }}
      className="heat-cell"
      data-level={level}
      data-cell={`${day}-${hour}`}
      title={words.join(', ')}
      aria-label={words.join(', ')}
      tabIndex={stop ? 0 : -1}
      onFocus={onFocus}
    >
      <span aria-hidden="true">{count > 0 && number(count)}</span>
    </LogLink>
  );
}

function clock(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
