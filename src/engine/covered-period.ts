import type { Cube } from '../cube/cube.ts';
import type { DayRange } from '../cube/day-range.ts';
import { periodEnd } from '../cube/period-end.ts';
import { hasDistricts } from './has-districts.ts';
import { PlaceNumbers } from './place-numbers.ts';

const rangesByPlace = (cube: Cube, places: Float64Array): ReadonlyMap<number, DayRange> => {
  const ranges = new Map<number, DayRange>();
  places.forEach((place, cell) => {
    const from = cube.cells.period[cell] ?? 0;
    const to = periodEnd(from, cube.unit);
    const before = ranges.get(place);
    ranges.set(
      place,
      before ? { from: Math.min(before.from, from), to: Math.max(before.to, to) } : { from, to },
    );
  });
  return ranges;
};

/**
 * How much of `added` another import already speaks of: requests for the same service through the same channel (in the
 * same district, if both say the district), within the days between the other's first and last such request. Null if none.
 *
 * Logs of two systems for the same month are the normal case and share no such place; the same log twice, or an export
 * that begins before the last one ended, shares nearly all. It is a hint to ask about, not a proof.
 */
export const coveredPeriod = (
  added: Cube,
  other: Cube,
): { readonly range: DayRange; readonly requests: number } | null => {
  if (!added.range || !other.range) return null;
  const byDistrict = hasDistricts(added) && hasDistricts(other);
  const numbers = new PlaceNumbers(byDistrict ? ['district', 'service', 'channel'] : ['service', 'channel']);
  const there = rangesByPlace(other, numbers.of(other));
  let requests = 0;
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  numbers.of(added).forEach((place, cell) => {
    const range = there.get(place);
    const start = added.cells.period[cell] ?? 0;
    const end = periodEnd(start, added.unit);
    if (!range || end < range.from || start > range.to) return;
    requests += added.cells.count[cell] ?? 0;
    from = Math.min(from, Math.max(start, range.from));
    to = Math.max(to, Math.min(end, range.to));
  });
  return requests > 0 ? { range: { from, to }, requests } : null;
};
