import type { EpochDay } from './day-range.ts';
import { nextPeriod } from './next-period.ts';
import type { PeriodUnit } from './period-unit.ts';

/** Last day (inclusive) of the period that begins on `start`. */
export const periodEnd = (start: EpochDay, unit: PeriodUnit): EpochDay => nextPeriod(start, unit) - 1;
