import type { PeriodUnit } from '../cube/period-unit.ts';
import type { DateForm } from './date-form.ts';
import type { Mapping } from './mapping.ts';

/** The unit of the cube that a mapping makes of dates in a form. */
export const unitOfDates = (mapping: Mapping, form: DateForm): PeriodUnit =>
  ({
    column: form.unit,
    'year-month': 'month' as const,
    'fiscal-year': 'year' as const,
    windows: 'day' as const,
  })[mapping.date.kind];
