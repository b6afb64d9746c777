import { byDimension } from './by-dimension.ts';
import type { Cube } from './cube.ts';
import type { Dimension } from './dimension.ts';
import { overlap } from './overlap.ts';
import { periodRuns } from './period-runs.ts';
import { periodStart } from './period-start.ts';
import type { Filter } from './question.ts';

/** Which cells of a cube pass a filter, in a form that a scan can use. */
export interface CellSelection {
  /** the periods in range: runs `fromRun` up to, not including, `toRun` of `periodRuns` */
  readonly fromRun: number;
  readonly toRun: number;
  /** per dimension, 1 for members that pass; null if all do */
  readonly passes: Readonly<Record<Dimension, Uint8Array<ArrayBuffer> | null>>;
  /** service code -> first period (by its first covered day) that counts; null without such a filter */
  readonly since: Float64Array<ArrayBuffer> | null;
}

const passing = (cube: Cube, filter: Filter, dimension: Dimension): Uint8Array<ArrayBuffer> | null => {
  const wanted = filter.keys?.[dimension];
  const kinds = dimension === 'channel' ? filter.kinds : undefined;
  if (wanted === undefined && kinds === undefined) return null;
  const keys = new Set(wanted);
  return Uint8Array.from(cube.members[dimension], ({ key, kind }) => {
    const hasKey = wanted === undefined || keys.has(key);
    return hasKey && (kinds === undefined || (kind !== undefined && kinds.includes(kind))) ? 1 : 0;
  });
};

const runsInRange = (cube: Cube, filter: Filter): readonly [number, number] => {
  const { days } = periodRuns(cube);
  if (filter.range === undefined) return [0, days.length];
  const shared = cube.range === null ? null : overlap(cube.range, filter.range);
  if (shared === null) return [0, 0];
  const first = periodStart(shared.from, cube.unit, cube.yearStartMonth);
  const fromRun = days.findIndex((day) => day >= first);
  const past = days.findIndex((day) => day > shared.to);
  return [fromRun === -1 ? days.length : fromRun, past === -1 ? days.length : past];
};

const sinceByService = (cube: Cube, filter: Filter): Float64Array<ArrayBuffer> | null => {
  const { offeredSince } = filter;
  if (offeredSince === undefined) return null;
  return Float64Array.from(cube.members.service, ({ key }) =>
    // labels of files are keys: '__proto__' must not find anything
    Object.hasOwn(offeredSince, key) ? (offeredSince[key] as number) : Number.POSITIVE_INFINITY,
  );
};

/**
 * Reads a filter against a cube. The range must not cut a period (`cutsPeriod`). With `offeredSince`, a period counts for a
 * service if its first day that the data cover is not before the day given: of months, whole months only.
 */
export const cellSelection = (cube: Cube, filter: Filter): CellSelection => {
  const [fromRun, toRun] = runsInRange(cube, filter);
  return {
    fromRun,
    toRun,
    passes: byDimension((dimension) => passing(cube, filter, dimension)),
    since: sinceByService(cube, filter),
  };
};
