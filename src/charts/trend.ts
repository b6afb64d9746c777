import type { EpochDay } from '../cube/day-range.ts';
import type { PeriodUnit } from '../cube/period-unit.ts';
import type { Measurement } from '../measures/measurement.ts';

/** What a line stands for: it decides colour and weight. */
export type TrendRole = 'online' | 'assisted' | 'in-person' | 'phone' | 'post' | 'other' | 'comparison';

export interface TrendPeriod {
  readonly start: EpochDay;
  /** not over, or not complete yet: drawn dashed */
  readonly partial: boolean;
  /** what it is called, where it is no period of the unit: a window, placed where it ends */
  readonly name?: string;
}

/** One line; `points` stand beside the periods, one for each. */
export interface TrendSeries {
  readonly id: string;
  readonly name: string;
  readonly role: TrendRole;
  readonly points: readonly Measurement[];
}

/** A named stretch of days behind the lines. */
export interface TrendBand {
  readonly name: string;
  readonly from: EpochDay;
  readonly to: EpochDay;
  readonly kind: 'campaign' | 'exclusion';
}

/** Shares over periods. */
export interface Trend {
  readonly unit: PeriodUnit;
  readonly periods: readonly TrendPeriod[];
  readonly series: readonly TrendSeries[];
  readonly bands?: readonly TrendBand[];
  /** starts of all periods along the axis, where only some of them are drawn */
  readonly axis?: readonly EpochDay[];
}
