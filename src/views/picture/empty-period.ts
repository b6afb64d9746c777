import type { DayRange, EpochDay } from '../../cube/day-range.ts';
import { periodEnd } from '../../cube/period-end.ts';
import type { Measurement } from '../../measures/measurement.ts';
import type { Scope } from '../state/scope.ts';

/** The measure of a period for which there is no row: nobody asked, or nobody told. */
export const emptyPeriod = (start: EpochDay, unit: Scope['unit'], data: DayRange): Measurement => ({
  kind: 'missing',
  reason: start > data.to || periodEnd(start, unit) < data.from ? 'not-reporting' : 'no-requests',
});
