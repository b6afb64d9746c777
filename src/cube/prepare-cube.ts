import { takeCheckpoints } from './checkpoints.ts';
import { mostSeriesRuns, sortByCombination } from './combination-series.ts';
import type { Cube } from './cube.ts';
import { cubeIndexes } from './cube-indexes.ts';
import type { CubeLevel } from './cube-level.ts';
import type { Dimension } from './dimension.ts';
import { dropDimensions } from './drop-dimensions.ts';
import type { LevelCells } from './level-cells.ts';
import { numberCombinations } from './number-combinations.ts';

/** Of a cell with combination, count, run and its share of the checkpoints. */
const levelCellBytes = 26;
/** Of a cell of a cube: period, six codes, count. */
const cubeCellBytes = 36;
/** A level must have so many times fewer cells than what it is made from, or it is not worth its memory. */
const leastGain = 4;
/** Cells a combination, on average: with fewer, looking at every cell is quicker than at every combination. */
const fewestCells = 2;
const sliceCells = 1 << 20;

const bytesOf = ({ cells, checkpoints, series }: CubeLevel): number =>
  [cells.combination, cells.offsets, checkpoints.rows, series.run, series.upTo, series.offsets].reduce(
    (sum, { byteLength }) => sum + byteLength,
    0,
  );

/** All sets of dimensions but the whole, from many to few; channels stay in each, for every answer is by kind. */
const smallerSets = (told: readonly Dimension[]): Dimension[][] => {
  const droppable = told.filter((dimension) => dimension !== 'channel');
  const sets = Array.from({ length: 2 ** droppable.length - 1 }, (_, bits) =>
    told.filter((dimension) => dimension === 'channel' || bits & (1 << droppable.indexOf(dimension))),
  );
  return sets.sort((a, b) => b.length - a.length);
};

function* layOut(cells: LevelCells): Generator<undefined, CubeLevel> {
  const checkpoints = yield* takeCheckpoints(cells);
  const series = yield* sortByCombination(cells, checkpoints.rows.subarray(-cells.size));
  return { cells, checkpoints, series };
}

/** The levels found so far, with the fewest cells first. */
const bySize = (levels: readonly CubeLevel[]): CubeLevel[] =>
  levels.toSorted((a, b) => a.cells.count.length - b.cells.count.length);

function* isExact({ cells: { count } }: Cube): Generator<undefined, boolean> {
  let sum = 0;
  for (let from = 0; from < count.length; from += sliceCells) {
    const to = Math.min(from + sliceCells, count.length);
    for (let cell = from; cell < to; cell += 1) sum += count[cell] as number; // cell < to
    yield;
  }
  return sum <= Number.MAX_SAFE_INTEGER;
}

/**
 * Makes questions to a cube fast (`answerQuestion` is right without it). Takes a second for five million cells, and in memory at most about
 * as much as the cube; each step of the generator takes some milliseconds, between which questions can be answered.
 * Cubes whose counts add up to more than a safe whole number stay as they are (a difference of such sums would not be exact), and
 * so do those with hardly more cells than combinations, which are `fewest` cells apart at least.
 */
export function* prepareCube(cube: Cube, fewest = fewestCells): Generator<undefined, void> {
  if (cubeIndexes.has(cube) || cube.cells.count.length === 0 || !(yield* isExact(cube))) return;
  const all = yield* numberCombinations(cube);
  if (all.offsets.length > mostSeriesRuns || all.size * fewest > all.count.length) return;
  const full = yield* layOut(all);
  let levels = [full];
  let bytes = bytesOf(full);
  for (const told of smallerSets(all.told)) {
    const from =
      bySize(levels).find(({ cells }) => told.every((dimension) => cells.told.includes(dimension))) ?? full;
    // half of what is left, so that the smallest levels, which help most, find room
    const room = (cubeCellBytes * all.count.length - bytes) / 2 / levelCellBytes;
    const most = Math.floor(Math.min(from.cells.count.length / leastGain, room));
    if (most <= 0) continue;
    const cells = yield* dropDimensions(from.cells, told, most);
    if (cells === null) continue;
    const level = yield* layOut(cells);
    levels = [...levels, level];
    bytes += bytesOf(level) + cells.count.byteLength;
  }
  cubeIndexes.set(cube, { levels: bySize(levels), bytes });
}
