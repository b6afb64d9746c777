import type { CellFilter } from './cell-filter.ts';

/** The first filter that leaves a row out; -1 = none. `places`: of the filters' columns. */
export const leavingFilter = (
  filters: readonly CellFilter[],
  places: readonly number[],
  fields: readonly string[],
): number =>
  filters.findIndex((leaves, at) => {
    const cell = fields[places[at] ?? 0];
    // a row that is too short to say is judged by its length
    return cell !== undefined && leaves(cell);
  });
