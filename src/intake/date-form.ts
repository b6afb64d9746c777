import type { DateShape } from './date-reading.ts';
import type { DateOrder } from './mapping.ts';
import type { PeriodUnit } from '../cube/period-unit.ts';

/** What was decided for a whole date column: plain JSON, equal decisions give equal JSON. */
export interface DateForm {
  readonly unit: PeriodUnit;
  /** shapes whose values are dates in this column, in the order of `dateShapes` */
  readonly shapes: readonly DateShape[];
  /** order of 09.03.2024, and of 09/03/2024 and 09-03-2024 */
  readonly dotted: DateOrder;
  readonly slashed: DateOrder;
}
