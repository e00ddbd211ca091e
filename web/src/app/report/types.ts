import type {
  HourReport,
  ManagerReport,
  PeriodReport,
  ReportManager,
  ReportPeriod,
  ReportQuickness,
  ReportSource,
  ReportSummary,
  SourceReport,
} from '../../common/api';

/** Middle and slow end of a set of durations, in seconds; null where nothing was measured. */
export type Spread = ReportQuickness;

export type Summary = Omit<ReportSummary, 'range'>;
export type Periods = Omit<PeriodReport, 'range'>;
export type PeriodRow = ReportPeriod;
export type Sources = Omit<SourceReport, 'range'>;
export type SourceRow = ReportSource;
export type ManagerRow = ReportManager;
export type Managers = Omit<ManagerReport, 'range'>;
export type Hours = Omit<HourReport, 'range'>;

export type Per = 'day' | 'week' | 'month';
export type SourcesBy = 'source' | 'medium' | 'campaign' | 'source-medium';
