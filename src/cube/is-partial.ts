import type { DayRange, EpochDay } from './day-range.ts';
import { periodEnd } from './period-end.ts';
import type { PeriodUnit } from './period-unit.ts';

/** Does the period that begins on `start` reach out of the range? Such a period is never compared with whole ones. */
export const isPartial = (start: EpochDay, unit: PeriodUnit, range: DayRange): boolean =>
  start < range.from || periodEnd(start, unit) > range.to;
