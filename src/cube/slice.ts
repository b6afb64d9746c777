import type { TooCoarse } from './answer.ts';
import { byDimension } from './by-dimension.ts';
import { canonicalCube } from './canonical-cube.ts';
import { type CellSelection, cellSelection } from './cell-selection.ts';
import type { Cube } from './cube.ts';
import { cutsPeriod } from './cuts-period.ts';
import { dimensions } from './dimension.ts';
import { overlap } from './overlap.ts';
import { periodRuns } from './period-runs.ts';
import type { Filter } from './question.ts';

const chosenCells = (
  cube: Cube,
  { fromRun, toRun, passes, since }: CellSelection,
): Uint32Array<ArrayBuffer> => {
  const { days, offsets } = periodRuns(cube);
  const { codes } = cube.cells;
  const filtered = dimensions.filter((dimension) => passes[dimension] !== null);
  const chosen: number[] = [];
  for (let run = fromRun; run < toRun; run += 1) {
    const day = Math.max(days[run] as number, cube.range?.from ?? 0); // run < days.length
    for (let cell = offsets[run] as number; cell < (offsets[run + 1] as number); cell += 1) {
      const isOffered = since === null || day >= (since[codes.service[cell] as number] as number);
      if (isOffered && filtered.every((d) => passes[d]?.[codes[d][cell] as number] === 1)) chosen.push(cell);
    }
  }
  return Uint32Array.from(chosen);
};

/**
 * The cube of the cells that pass a filter; its range is what the filter's range leaves of the cube's.
 * `missing` if the filter's range cuts a period of the cube.
 */
export const slice = (cube: Cube, filter: Filter): Cube | TooCoarse => {
  if (filter.range !== undefined && cutsPeriod(cube, filter.range)) {
    return { kind: 'missing', reason: 'too-coarse', unit: cube.unit };
  }
  const chosen = chosenCells(cube, cellSelection(cube, filter));
  const { period, codes, count } = cube.cells;
  const range =
    filter.range === undefined || cube.range === null ? cube.range : overlap(cube.range, filter.range);
  return canonicalCube({
    ...cube,
    range,
    cells: {
      // every chosen cell is one of the cube's
      period: Int32Array.from(chosen, (cell) => period[cell] as number),
      codes: byDimension((dimension) => Uint32Array.from(chosen, (cell) => codes[dimension][cell] as number)),
      count: Float64Array.from(chosen, (cell) => count[cell] as number),
    },
  });
};
