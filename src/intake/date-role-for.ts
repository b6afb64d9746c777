import type { ColumnFacts } from './column-facts.ts';
import type { DateRole } from './mapping.ts';

/** fiscal years begin in April unless the user says otherwise */
export const usualFiscalStart = 4;

/** How the dates of a column that holds them are to be read: as fiscal years if most of them are. */
export const dateRoleFor = (facts: ColumnFacts | undefined, column: string): DateRole =>
  facts !== undefined && facts.fiscalYears >= 0.6 && facts.fiscalYears >= facts.dates
    ? { kind: 'fiscal-year', column, startMonth: usualFiscalStart }
    : { kind: 'column', column };
