import type { PeriodUnit } from './period-unit.ts';

const coarserUnits: Readonly<Record<PeriodUnit, readonly PeriodUnit[]>> = {
  day: ['day', 'week', 'month', 'quarter', 'year'],
  week: ['week'],
  month: ['month', 'quarter', 'year'],
  quarter: ['quarter', 'year'],
  year: ['year'],
};

/**
 * Is every period of `to` made of whole periods of `from`? Each unit rolls up to itself, weeks to nothing else.
 * Calendar units only: whether quarters fit a fiscal year depends on its first month (`mergeCubes` sees to that).
 */
export const rollsUpTo = (from: PeriodUnit, to: PeriodUnit): boolean => coarserUnits[from].includes(to);
