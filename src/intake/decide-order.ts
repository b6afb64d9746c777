import type { OrderEvidence } from './date-evidence.ts';
import type { DateOrder } from './mapping.ts';

/** The order of a column's dates, or why the column does not tell. */
export type OrderDecision =
  | { readonly kind: 'decided'; readonly order: DateOrder }
  /** every value can be read in more than one order */
  | { readonly kind: 'open'; readonly example: string }
  /** no order fits all values: `example` is no date day first, `contradicts` is none month first */
  | { readonly kind: 'contradictory'; readonly example: string; readonly contradicts: string };

const orders: readonly DateOrder[] = ['DMY', 'MDY', 'YMD'];

/**
 * Decides from the values that were seen, never by a guess. Only dates with full stops have a convention to fall back on:
 * where nothing speaks against it they are day first.
 */
export const decideOrder = (evidence: OrderEvidence, separator: 'dotted' | 'slashed'): OrderDecision => {
  const { impossible, example } = evidence;
  const possible = orders.filter((order) => impossible[order] === null);
  const only = possible.length === 1 ? possible[0] : undefined;
  if (example === null) return { kind: 'decided', order: 'DMY' };
  if (only !== undefined) return { kind: 'decided', order: only };
  if (possible.length === 0) {
    return {
      kind: 'contradictory',
      example: impossible.DMY ?? example,
      contradicts: impossible.MDY ?? example,
    };
  }
  if (separator === 'dotted' && possible.includes('DMY')) return { kind: 'decided', order: 'DMY' };
  return { kind: 'open', example };
};
