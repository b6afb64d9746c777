import type { CubeCells } from './cube.ts';
import { dimensions } from './dimension.ts';

type Column = Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** A column as small whole numbers from 0 with the same order, for counting. */
const ranked = (column: Column): { readonly ranks: Column; readonly size: number } => {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of column) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const size = high - low + 1;
  if (size <= Math.max(1 << 16, column.length * 2)) {
    return { ranks: low === 0 ? column : column.map((value) => value - low), size };
  }
  const values = [...new Set(column)].sort((a, b) => a - b);
  const rankOf = new Map(values.map((value, rank) => [value, rank]));
  // every value is in the map
  return { ranks: column.map((value) => rankOf.get(value) as number), size: values.length };
};

/** One stable counting pass: `order` sorted by the column's ranks. */
const pass = (order: Uint32Array<ArrayBuffer>, column: Column): Uint32Array<ArrayBuffer> => {
  const { ranks, size } = ranked(column);
  if (size === 1) return order;
  const next = new Uint32Array(size + 1);
  for (const rank of ranks) next[rank + 1] = (next[rank + 1] as number) + 1; // rank < size
  for (let i = 1; i <= size; i += 1) next[i] = (next[i] as number) + (next[i - 1] as number); // i <= size
  const sorted = new Uint32Array(order.length);
  for (const cell of order) {
    const rank = ranks[cell] as number; // order holds cells of the column
    const at = next[rank] as number; // rank < size
    sorted[at] = cell;
    next[rank] = at + 1;
  }
  return sorted;
};

const columnsOf = (cells: CubeCells): Column[] => [
  cells.period,
  ...dimensions.map((dimension) => cells.codes[dimension]),
];

/** -1, 0 or 1: the order of two cells by their coordinates. */
const compareCells = (columns: readonly Column[], a: number, b: number): number => {
  for (const column of columns) {
    const difference = (column[a] as number) - (column[b] as number); // a and b are cells
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
};

const isCanonical = (columns: readonly Column[], length: number): boolean => {
  for (let cell = 1; cell < length; cell += 1) if (compareCells(columns, cell - 1, cell) >= 0) return false;
  return true;
};

const gather = (cells: CubeCells, order: Uint32Array<ArrayBuffer>, columns: readonly Column[]): CubeCells => {
  const firsts: number[] = [];
  const count = new Float64Array(order.length);
  let previous = -1;
  for (const cell of order) {
    if (previous === -1 || compareCells(columns, previous, cell) !== 0) firsts.push(cell);
    const at = firsts.length - 1;
    const sum = (count[at] as number) + (cells.count[cell] as number); // both inside
    if (sum > Number.MAX_SAFE_INTEGER) throw new RangeError('a count is larger than a safe whole number');
    count[at] = sum;
    previous = cell;
  }
  const pick = (column: Uint32Array<ArrayBuffer>) =>
    Uint32Array.from(firsts, (cell) => column[cell] as number);
  const { district, service, channel, segment1, segment2, segment3 } = cells.codes;
  return {
    period: Int32Array.from(firsts, (cell) => cells.period[cell] as number),
    codes: {
      district: pick(district),
      service: pick(service),
      channel: pick(channel),
      segment1: pick(segment1),
      segment2: pick(segment2),
      segment3: pick(segment3),
    },
    count: count.slice(0, firsts.length),
  };
};

/**
 * Cells in canonical order: sorted by period, then dimensions; counts of equal coordinates added (RangeError past the safe
 * whole numbers). Takes time in proportion to the cells: a stable counting pass a column, from the last to the first.
 */
export const sortCells = (cells: CubeCells): CubeCells => {
  const columns = columnsOf(cells);
  if (isCanonical(columns, cells.count.length)) return cells;
  let order: Uint32Array<ArrayBuffer> = Uint32Array.from(cells.count, (_, cell) => cell);
  for (const column of columns.toReversed()) order = pass(order, column);
  return gather(cells, order, columns);
};
