import { combinationCodes } from './combination-codes.ts';
import { CombinationIndex } from './combination-index.ts';
import { type Dimension, dimensions } from './dimension.ts';
import type { LevelCells } from './level-cells.ts';

const sliceCells = 1 << 18;
const sliceCombinations = 1 << 16;

interface Kept {
  readonly size: number;
  readonly codes: LevelCells['codes'];
  /** combination of all dimensions -> combination of those kept */
  readonly combinationOf: Uint32Array<ArrayBuffer>;
}

function* keepDimensions(cells: LevelCells, told: readonly Dimension[]): Generator<undefined, Kept> {
  const index = new CombinationIndex();
  const words = new Int32Array(dimensions.length);
  const columns = told.map((dimension) => ({
    at: dimensions.indexOf(dimension),
    codes: cells.codes[dimension] as Uint32Array<ArrayBuffer>, // told
  }));
  const combinationOf = new Uint32Array(cells.size);
  for (let from = 0; from < cells.size; from += sliceCombinations) {
    const to = Math.min(cells.size, from + sliceCombinations);
    for (let combination = from; combination < to; combination += 1) {
      for (const { at, codes } of columns) words[at] = codes[combination] as number; // a code a combination
      combinationOf[combination] = index.place(words);
    }
    yield;
  }
  return { size: index.size, combinationOf, codes: yield* combinationCodes(index, told) };
}

/** Cells that are added up run by run. */
class RunSums {
  readonly combination: Uint32Array<ArrayBuffer>;
  readonly count: Float64Array<ArrayBuffer>;
  length = 0;
  readonly #cells: LevelCells;
  readonly #combinationOf: Uint32Array<ArrayBuffer>;
  /** combination -> its cell + 1, if that is of the run at hand or later */
  readonly #cellOf: Uint32Array<ArrayBuffer>;

  constructor(cells: LevelCells, { combinationOf, size }: Kept, most: number) {
    this.#cells = cells;
    this.#combinationOf = combinationOf;
    this.#cellOf = new Uint32Array(size);
    this.combination = new Uint32Array(most);
    this.count = new Float64Array(most);
  }

  /** false if there are more cells than there may be */
  addRun(from: number, to: number): boolean {
    const { combination, count } = this;
    const source = this.#cells;
    const runStart = this.length;
    let { length } = this;
    for (let cell = from; cell < to; cell += 1) {
      // every combination has an entry
      const kept = this.#combinationOf[source.combination[cell] as number] as number;
      const known = this.#cellOf[kept] as number;
      if (known > runStart) {
        count[known - 1] = (count[known - 1] as number) + (source.count[cell] as number);
        continue;
      }
      if (length === count.length) return false;
      combination[length] = kept;
      count[length] = source.count[cell] as number;
      length += 1;
      this.#cellOf[kept] = length;
    }
    this.length = length;
    return true;
  }
}

/**
 * The same counts without some dimensions; null if more than `most` cells are left. In slices of some milliseconds.
 */
export function* dropDimensions(
  cells: LevelCells,
  told: readonly Dimension[],
  most: number,
): Generator<undefined, LevelCells | null> {
  const kept = yield* keepDimensions(cells, told);
  const runs = cells.offsets.length - 1;
  const sums = new RunSums(cells, kept, Math.min(most, kept.size * runs));
  const offsets = new Uint32Array(runs + 1);
  let sinceYield = 0;
  for (let run = 0; run < runs; run += 1) {
    const from = cells.offsets[run] as number; // run < runs
    const to = cells.offsets[run + 1] as number;
    if (!sums.addRun(from, to)) return null;
    offsets[run + 1] = sums.length;
    sinceYield += to - from;
    if (sinceYield < sliceCells) continue;
    sinceYield = 0;
    yield;
  }
  const { size, codes } = kept;
  const [combination, count] = [sums.combination.slice(0, sums.length), sums.count.slice(0, sums.length)];
  return { told, size, codes, offsets, combination, count };
}
