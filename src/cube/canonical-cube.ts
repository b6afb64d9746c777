import { byDimension } from './by-dimension.ts';
import { canonicalMembers } from './canonical-members.ts';
import type { Cube, Member } from './cube.ts';
import type { Dimension } from './dimension.ts';
import { sortCells } from './sort-cells.ts';

interface Renumbered {
  readonly members: readonly Member[];
  readonly codes: Uint32Array<ArrayBuffer>;
}

const renumber = (raw: Cube, dimension: Dimension): Renumbered => {
  const codes = raw.cells.codes[dimension];
  const used = new Uint8Array(Math.max(raw.members[dimension].length, 1));
  for (let cell = 0; cell < codes.length; cell += 1) used[codes[cell] as number] = 1; // cell < length
  const { members, renumbered } = canonicalMembers(dimension, raw.members[dimension], used);
  if (renumbered.every((code, rawCode) => code === rawCode)) return { members, codes };
  const canonical = new Uint32Array(codes.length);
  // renumbered has an entry for every code
  for (let cell = 0; cell < codes.length; cell += 1)
    canonical[cell] = renumbered[codes[cell] as number] as number;
  return { members, codes: canonical };
};

/**
 * Brings a cube to the one form that its content has: members used, unique and sorted, cells sorted and merged.
 * Cells may come in any order and number their members as they like; codes must lie inside the dictionaries given.
 */
export const canonicalCube = (raw: Cube): Cube => {
  const columns = byDimension((dimension) => renumber(raw, dimension));
  return {
    unit: raw.unit,
    yearStartMonth: raw.yearStartMonth,
    range: raw.range,
    segmentNames: raw.segmentNames,
    members: byDimension((dimension) => columns[dimension].members),
    cells: sortCells(
      {
        period: raw.cells.period,
        codes: byDimension((dimension) => columns[dimension].codes),
        count: raw.cells.count,
      },
      byDimension((dimension) => columns[dimension].members.length),
    ),
  };
};
