import { byDimension } from './by-dimension.ts';
import type { CubeCells } from './cube.ts';
import type { Dimension } from './dimension.ts';
import { type PackedColumn, packedColumns } from './packed-columns.ts';

/** One stable counting pass: `order` sorted by the column. */
const pass = (order: Uint32Array<ArrayBuffer>, { ranks, size }: PackedColumn): Uint32Array<ArrayBuffer> => {
  const next = new Uint32Array(size + 1);
  for (let cell = 0; cell < ranks.length; cell += 1) {
    const above = (ranks[cell] as number) + 1; // at most size
    next[above] = (next[above] as number) + 1;
  }
  for (let rank = 1; rank <= size; rank += 1)
    next[rank] = (next[rank] as number) + (next[rank - 1] as number); // inside
  const sorted = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i += 1) {
    const cell = order[i] as number; // i < length
    const rank = ranks[cell] as number; // order holds cells of the column
    const at = next[rank] as number; // rank < size
    sorted[at] = cell;
    next[rank] = at + 1;
  }
  return sorted;
};

/** Below 0 if cell `a` comes before `b`, 0 if their coordinates are equal. */
const compareCells = (columns: readonly PackedColumn[], a: number, b: number): number => {
  for (let i = 0; i < columns.length; i += 1) {
    const { ranks } = columns[i] as PackedColumn; // i < length
    const difference = (ranks[a] as number) - (ranks[b] as number); // a and b are cells
    if (difference !== 0) return difference;
  }
  return 0;
};

const isCanonical = (columns: readonly PackedColumn[], length: number): boolean => {
  for (let cell = 1; cell < length; cell += 1) if (compareCells(columns, cell - 1, cell) >= 0) return false;
  return true;
};

/** The first cell of each run of equal coordinates, in order, and the sums of the runs' counts. */
const addRuns = (cells: CubeCells, order: Uint32Array<ArrayBuffer>, columns: readonly PackedColumn[]) => {
  const firsts = new Uint32Array(order.length);
  const count = new Float64Array(order.length);
  let runs = 0;
  for (let i = 0; i < order.length; i += 1) {
    const cell = order[i] as number; // i < length
    if (runs === 0 || compareCells(columns, firsts[runs - 1] as number, cell) !== 0) {
      firsts[runs] = cell;
      runs += 1;
    }
    const sum = (count[runs - 1] as number) + (cells.count[cell] as number); // both inside
    if (sum > Number.MAX_SAFE_INTEGER) throw new RangeError('a count is larger than a safe whole number');
    count[runs - 1] = sum;
  }
  return { firsts: firsts.subarray(0, runs), count: count.slice(0, runs) };
};

const pick = <C extends Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(
  from: C,
  into: C,
  firsts: Uint32Array<ArrayBuffer>,
): C => {
  for (let i = 0; i < firsts.length; i += 1) into[i] = from[firsts[i] as number] as number; // cells of the column
  return into;
};

/**
 * Cells in canonical order: sorted by period, then dimensions; counts of equal coordinates added (RangeError past the safe
 * whole numbers). `sizes` are the lengths of the dictionaries. Takes time in proportion to the cells: a stable counting pass
 * a packed column, from the last to the first.
 */
export const sortCells = (cells: CubeCells, sizes: Readonly<Record<Dimension, number>>): CubeCells => {
  const columns = packedColumns(cells, sizes);
  if (isCanonical(columns, cells.count.length)) return cells;
  let order: Uint32Array<ArrayBuffer> = new Uint32Array(cells.count.length);
  for (let cell = 0; cell < order.length; cell += 1) order[cell] = cell;
  for (const column of columns.toReversed()) order = pass(order, column);
  const { firsts, count } = addRuns(cells, order, columns);
  return {
    period: pick(cells.period, new Int32Array(count.length), firsts),
    codes: byDimension((dimension) => {
      const codes = new Uint32Array(count.length);
      return sizes[dimension] === 1 ? codes : pick(cells.codes[dimension], codes, firsts);
    }),
    count,
  };
};
