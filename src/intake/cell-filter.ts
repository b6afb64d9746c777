import { labelKey } from './label-key.ts';
import { ownText } from './own-text.ts';
import { longestLabel } from './kept-label.ts';
import type { RowFilter } from './row-filter.ts';

/** more different texts are rather looked at anew */
const mostRemembered = 50_000;

/** Says whether rows with a cell are left out. */
export type CellFilter = (cell: string) => boolean;

/** A row filter at work: each distinct text is looked at once. */
export const createCellFilter = ({ rows, values }: RowFilter): CellFilter => {
  const keys = new Set(values.map(labelKey));
  const leavesListed = rows === 'leaveOut';
  const known = new Map<string, boolean>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const leaves = keys.has(labelKey(cell)) === leavesListed;
    if (known.size >= mostRemembered) known.clear();
    if (cell.length <= longestLabel) known.set(ownText(cell), leaves);
    return leaves;
  };
};
