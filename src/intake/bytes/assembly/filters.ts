// Cells by which rows are left out: what their texts decide is learned like the codes of labels.

import { isSoundText } from './cut-record';
import { endOf, labels, longestText, startOf } from './find-row';
import { filterColumns, labelColumns, leftOutRows, mostFilters } from './memory';
import { slotOf, valueAt } from './texts';

/** the kinds of texts of filters begin here */
export const filterKind: i32 = 8;

export let filters: i32 = 0;

export function planFilters(count: i32): void {
  filters = count;
}

export function forgetLeftOut(): void {
  memory.fill(leftOutRows, 0, mostFilters << 2);
}

/** The first filter that leaves the record out, from 1 on; 0 = none does, -1 = a cell is not known. */
export function leavingFilter(): i32 {
  for (let filter = 0; filter < filters; filter += 1) {
    const column = load<i32>(filterColumns + ((<usize>filter) << 2));
    const start = startOf(column);
    const length = <i32>(endOf(column) - start);
    const slot = length > longestText ? 0 : slotOf(filterKind + filter, start, length);
    if (slot == 0) return -1;
    if (valueAt(slot) != 0) return filter + 1;
  }
  return 0;
}

/** Counts a record that a filter leaves out; false where bytes that nobody looked at are not of the encoding. */
export function leaveOut(filter: i32): bool {
  for (let label = 0; label < labels; label += 1) {
    const column = load<i32>(labelColumns + ((<usize>label) << 2));
    if (!isSoundText(startOf(column), endOf(column))) return false;
  }
  for (let other = 0; other < filters; other += 1) {
    const column = load<i32>(filterColumns + ((<usize>other) << 2));
    if (!isSoundText(startOf(column), endOf(column))) return false;
  }
  const at = leftOutRows + ((<usize>(filter - 1)) << 2);
  store<i32>(at, load<i32>(at) + 1);
  return true;
}
