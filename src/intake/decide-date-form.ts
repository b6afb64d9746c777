import type { DateEvidence } from './date-evidence.ts';
import type { DateForm } from './date-form.ts';
import { type DateShape, dateShapes } from './date-reading.ts';
import { decideOrder, type OrderDecision } from './decide-order.ts';
import type { DateOrder } from './mapping.ts';
import { type PeriodUnit, periodUnits } from '../cube/period-unit.ts';

/** A minority below this share is taken for stray values: it neither makes bare numbers dates nor the whole column coarser. */
const leastShare = 0.05;
const firstDigits = dateShapes.indexOf('year-digits');

export type DateDecision =
  | { readonly kind: 'decided'; readonly form: DateForm }
  | { readonly kind: 'no-dates' }
  | Exclude<OrderDecision, { kind: 'decided' }>;

const rowsOf = (evidence: DateEvidence, shape: DateShape, unit: PeriodUnit): number =>
  evidence.counts[dateShapes.indexOf(shape) * periodUnits.length + periodUnits.indexOf(unit)] ?? 0;

const rowsOfShape = (evidence: DateEvidence, shape: DateShape): number =>
  periodUnits.reduce((rows, unit) => rows + rowsOf(evidence, shape, unit), 0);

/** The coarsest unit that more than a stray minority of the dates have: finer dates roll up to it, coarser ones are no dates. */
const unitOf = (evidence: DateEvidence, shapes: readonly DateShape[], total: number): PeriodUnit =>
  periodUnits.findLast(
    (unit) => shapes.reduce((rows, shape) => rows + rowsOf(evidence, shape, unit), 0) >= total * leastShare,
  ) ?? 'day';

const orderOf = (
  evidence: DateEvidence,
  separator: 'dotted' | 'slashed',
  given: DateOrder | null,
): OrderDecision =>
  given === null ? decideOrder(evidence[separator], separator) : { kind: 'decided', order: given };

/** Decides how a date column is read, from all that its values say and the order the user gave (null = none). */
export const decideDateForm = (evidence: DateEvidence, given: DateOrder | null): DateDecision => {
  const all = evidence.counts.reduce((rows, more) => rows + more, 0);
  if (all === 0) return { kind: 'no-dates' };
  const shapes = dateShapes.filter(
    (shape, place) => place < firstDigits || rowsOfShape(evidence, shape) >= Math.max(1, all * leastShare),
  );
  const dotted = orderOf(evidence, 'dotted', given);
  const slashed = orderOf(evidence, 'slashed', given);
  if (dotted.kind !== 'decided') return dotted;
  if (slashed.kind !== 'decided') return slashed;
  const total = shapes.reduce((rows, shape) => rows + rowsOfShape(evidence, shape), 0);
  const unit = unitOf(evidence, shapes, total);
  return { kind: 'decided', form: { unit, shapes, dotted: dotted.order, slashed: slashed.order } };
};
