import type { CellStore } from './cell-store.ts';
import type { ColumnKind, MomentUnit } from './column-kind.ts';
import type { RawValues } from './flat-pages.ts';
import type { MomentCells } from './moment-cells.ts';

type FlatKind = Exclude<ColumnKind, { readonly kind: 'other' }>;

/** up to here a quotient of a thousand is exact enough to be cut */
const safeMicroseconds = 2 ** 42 * 1000;
const highUnit = 2 ** 32;

const nanosecondsPer: Readonly<Record<MomentUnit, bigint>> = { MILLIS: 1n, MICROS: 1000n, NANOS: 1_000_000n };

/** Milliseconds of a moment, cut towards zero. */
const millisecondsOf = (value: bigint, unit: MomentUnit): number => Number(value / nanosecondsPer[unit]);

const momentCells = (values: BigInt64Array, unit: MomentUnit, moments: MomentCells): Int32Array => {
  const cells = new Int32Array(values.length);
  const halves = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
  for (let at = 0; at < cells.length; at += 1) {
    // without a bigint for each of them; parts are in the order of all processors of today
    const low = (halves[2 * at] as number) >>> 0; // two a value
    const number = (halves[2 * at + 1] as number) * highUnit + low;
    const isSafe = unit !== 'NANOS' && Math.abs(number) < safeMicroseconds;
    const milliseconds = unit === 'MILLIS' ? number : Math.trunc(number / 1000);
    cells[at] = moments.moment(isSafe ? milliseconds : millisecondsOf(values[at] as bigint, unit));
  }
  return cells;
};

/** Cells of values as they are kept: one for each. Null where they are not of the kind that the column says. */
export const flatCells = (
  values: RawValues,
  kind: FlatKind,
  { store, moments }: { readonly store: CellStore; readonly moments: MomentCells },
): Int32Array => {
  if (values.length === 0) return new Int32Array(0);
  if (kind.kind === 'moment' && values instanceof BigInt64Array)
    return momentCells(values, kind.unit, moments);
  const cells = new Int32Array(values.length);
  if (kind.kind === 'day' && values instanceof Int32Array) {
    for (let at = 0; at < cells.length; at += 1) cells[at] = moments.day(values[at] as number); // at < length
    return cells;
  }
  for (let at = 0; at < cells.length; at += 1) {
    const bytes: unknown = values[at];
    if (kind.kind !== 'text' || !(bytes instanceof Uint8Array)) throw new Error('values of another type');
    cells[at] = store.putUtf8(bytes);
  }
  return cells;
};
