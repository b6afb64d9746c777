import type { CubeCells } from './cube.ts';
import { type Dimension, dimensions } from './dimension.ts';

/** Whole numbers 0 .. size - 1, one a cell. */
export interface PackedColumn {
  readonly ranks: Uint32Array<ArrayBuffer>;
  readonly size: number;
}

/** A counting pass over more values than this costs more for its counters than two passes. */
const largestSize = 1 << 20;

/** Periods as their rank: by distance from the first day, or among the days there are where they lie far apart. */
const rankPeriods = (period: Int32Array<ArrayBuffer>): PackedColumn => {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let cell = 0; cell < period.length; cell += 1) {
    const day = period[cell] as number; // cell < length
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const ranks = new Uint32Array(period.length);
  if (last - first < largestSize) {
    for (let cell = 0; cell < ranks.length; cell += 1) ranks[cell] = (period[cell] as number) - first; // cell < length
    return { ranks, size: last - first + 1 };
  }
  const days = [...new Set(period)].sort((a, b) => a - b);
  const rankOf = new Map(days.map((day, rank) => [day, rank]));
  for (let cell = 0; cell < ranks.length; cell += 1)
    ranks[cell] = rankOf.get(period[cell] as number) as number; // every day is in the map
  return { ranks, size: days.length };
};

const combine = (upper: PackedColumn, lower: PackedColumn): PackedColumn => {
  const ranks = new Uint32Array(upper.ranks.length);
  for (let cell = 0; cell < ranks.length; cell += 1) {
    ranks[cell] = (upper.ranks[cell] as number) * lower.size + (lower.ranks[cell] as number); // cell < length
  }
  return { ranks, size: upper.size * lower.size };
};

/**
 * The coordinates of cells in as few columns as a counting sort can take, in the order of importance: neighbours that fit are
 * packed into one number, columns with one value are left out. `sizes` are the lengths of the dictionaries.
 */
export const packedColumns = (
  cells: CubeCells,
  sizes: Readonly<Record<Dimension, number>>,
): PackedColumn[] => {
  const columns = [
    rankPeriods(cells.period),
    ...dimensions.map((dimension) => ({ ranks: cells.codes[dimension], size: sizes[dimension] })),
  ].filter(({ size }) => size > 1);
  const packed: PackedColumn[] = [];
  // from the least important up, so that the dimensions share a column rather than the first of them and the period
  for (const column of columns.toReversed()) {
    const lower = packed[0];
    if (lower !== undefined && lower.size * column.size <= largestSize) packed[0] = combine(column, lower);
    else packed.unshift(column);
  }
  return packed;
};
