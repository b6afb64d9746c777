import { byDimension } from './by-dimension.ts';
import { canonicalCube } from './canonical-cube.ts';
import { commonUnit, type UnitAndStart } from './common-unit.ts';
import type { Cube, Member } from './cube.ts';
import { createCubeBuilder } from './cube-builder.ts';
import type { Dimension } from './dimension.ts';
import { rollUp } from './roll-up.ts';
import { type SegmentNames, segmentSlots } from './segment-slots.ts';
import { rangeHull } from './range-hull.ts';

/** The merged cube, or why there is none. */
export type Merged =
  | { readonly kind: 'merged'; readonly cube: Cube }
  /** no unit that all roll up to (weeks and months; fiscal and calendar years); the units met */
  | { readonly kind: 'different-units'; readonly units: readonly UnitAndStart[] }
  /** more than three different segment names */
  | { readonly kind: 'too-many-segments'; readonly names: readonly string[] };

/** Where a cube keeps what the merged cube has as `dimension`; null if it does not know that segment. */
const sourceOf = (cube: Cube, dimension: Dimension, names: SegmentNames): Dimension | null => {
  if (dimension === 'district' || dimension === 'service' || dimension === 'channel') return dimension;
  const name = names[Number(dimension.slice(-1)) - 1];
  const slot = name === '' ? -1 : cube.segmentNames.indexOf(name ?? '');
  return ([null, 'segment1', 'segment2', 'segment3'] as const)[slot + 1] ?? null;
};

const joinDimension = (
  cubes: readonly Cube[],
  dimension: Dimension,
  names: SegmentNames,
): { readonly members: readonly Member[]; readonly codes: Uint32Array<ArrayBuffer> } => {
  const members: Member[] = [];
  const codes = new Uint32Array(cubes.reduce((sum, { cells }) => sum + cells.count.length, 0));
  let at = 0;
  for (const cube of cubes) {
    const source = sourceOf(cube, dimension, names);
    const offset = members.length;
    // pushed one by one: a dictionary may be longer than a call may have arguments
    for (const member of source === null ? [{ key: '', label: '' }] : cube.members[source])
      members.push(member);
    const { length } = cube.cells.count;
    if (source === null) codes.fill(offset, at, at + length);
    else
      codes.set(
        offset === 0 ? cube.cells.codes[source] : cube.cells.codes[source].map((c) => c + offset),
        at,
      );
    at += length;
  }
  return { members, codes };
};

const join = (cubes: readonly Cube[], common: UnitAndStart, names: SegmentNames): Cube => {
  const columns = byDimension((dimension) => joinDimension(cubes, dimension, names));
  const cells = cubes.reduce((sum, cube) => sum + cube.cells.count.length, 0);
  const period = new Int32Array(cells);
  const count = new Float64Array(cells);
  let at = 0;
  for (const cube of cubes) {
    period.set(cube.cells.period, at);
    count.set(cube.cells.count, at);
    at += cube.cells.count.length;
  }
  return {
    ...common,
    range: rangeHull(cubes.map(({ range }) => range)),
    segmentNames: names,
    members: byDimension((dimension) => columns[dimension].members),
    cells: { period, codes: byDimension((dimension) => columns[dimension].codes), count },
  };
};

/**
 * Adds cubes up to one, the same as if all their rows had been added in one pass, in whatever order they come.
 * Members meet by key (and kind), segments by name: a cube that does not know a segment has the member '' there.
 * Different units meet in the finest one that all roll up to. No cubes make an empty cube of days.
 * RangeError if a sum passes the safe whole numbers.
 */
export const mergeCubes = (cubes: readonly Cube[]): Merged => {
  if (cubes.length === 0) {
    const empty = createCubeBuilder({ unit: 'day', yearStartMonth: 1, segmentNames: ['', '', ''] });
    return { kind: 'merged', cube: empty.build() };
  }
  const common = commonUnit(cubes);
  if (common === null) {
    return {
      kind: 'different-units',
      units: cubes.map(({ unit, yearStartMonth }) => ({ unit, yearStartMonth })),
    };
  }
  const names = segmentSlots(cubes.map(({ segmentNames }) => segmentNames));
  if (names === null) {
    const all = new Set(cubes.flatMap(({ segmentNames }) => segmentNames));
    return { kind: 'too-many-segments', names: [...all].filter((name) => name !== '').sort() };
  }
  const rolled = cubes.map((cube) => rollUp(cube, common));
  return { kind: 'merged', cube: canonicalCube(join(rolled, common, names)) };
};
