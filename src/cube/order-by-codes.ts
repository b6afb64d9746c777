type Column = Uint32Array<ArrayBuffer>;

/** Below 0 if entry `a` comes before `b`, 0 if they have the same code in every column. */
export type CompareEntries = (a: number, b: number) => number;

/** All codes of an entry and its place in one whole number; null if that would pass the safe ones. */
const packedKeys = (
  columns: readonly Column[],
  sizes: readonly number[],
  entries: number,
): Float64Array<ArrayBuffer> | null => {
  if (!Number.isSafeInteger(sizes.reduce((product, size) => product * size, entries))) return null;
  const keys = new Float64Array(entries);
  columns.forEach((column, at) => {
    const size = sizes[at] as number; // a size a column
    for (let entry = 0; entry < entries; entry += 1)
      keys[entry] = (keys[entry] as number) * size + (column[entry] as number); // entry < entries
  });
  for (let entry = 0; entry < entries; entry += 1) keys[entry] = (keys[entry] as number) * entries + entry;
  return keys;
};

/**
 * Places of the entries of some columns of codes, in the order of the first column, then the second, and so on; equal
 * ones as they come. `sizes`: a number a column that is larger than each of its codes. Numbers are sorted about ten times as fast as by
 * a comparison.
 */
export const orderByCodes = (
  columns: readonly Column[],
  sizes: readonly number[],
  compare: CompareEntries,
): Column => {
  const entries = columns[0]?.length ?? 0;
  const keys = packedKeys(columns, sizes, entries);
  if (keys === null) return new Uint32Array(entries).map((_, entry) => entry).sort(compare);
  return Uint32Array.from(keys.sort(), (key) => key % entries);
};
