import type { EpochDay } from '../cube/day-range.ts';
import type { PeriodUnit } from '../cube/period-unit.ts';

/** How a date was written. Bare numbers stand last: they could also be something else than a date. */
export const dateShapes = [
  'year-first',
  'instant',
  'dotted',
  'slashed',
  'month-name',
  'year-month',
  'quarter',
  'year-digits',
  'month-digits',
  'day-digits',
  'excel-serial',
  'epoch-seconds',
  'epoch-milliseconds',
] as const;

export type DateShape = (typeof dateShapes)[number];

/** A text that says by itself which period it means. */
export interface ClearReading {
  readonly kind: 'clear';
  readonly shape: DateShape;
  readonly unit: PeriodUnit;
  /** first day of the period */
  readonly day: EpochDay;
}

/** Three numbers whose order only the whole column can tell: the day under each order, null where that order gives no date. */
export interface OrderedReading {
  readonly kind: 'ordered';
  readonly shape: 'dotted' | 'slashed';
  readonly DMY: EpochDay | null;
  readonly MDY: EpochDay | null;
  readonly YMD: EpochDay | null;
}

export type DateReading = ClearReading | OrderedReading;
