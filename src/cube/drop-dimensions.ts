import { CombinationIndex } from './combination-index.ts';
import { type Dimension, dimensions } from './dimension.ts';
import type { LevelCells } from './level-cells.ts';

const sliceCells = 1 << 18;

interface Kept {
  readonly size: number;
  readonly codes: LevelCells['codes'];
  /** combination of all dimensions -> combination of those kept */
  readonly combinationOf: Uint32Array<ArrayBuffer>;
}

const keepDimensions = (cells: LevelCells, told: readonly Dimension[]): Kept => {
  const index = new CombinationIndex();
  const words = new Int32Array(dimensions.length);
  const combinationOf = new Uint32Array(cells.size);
  for (let combination = 0; combination < cells.size; combination += 1) {
    for (const dimension of told)
      words[dimensions.indexOf(dimension)] = cells.codes[dimension]?.[combination] as number; // told
    combinationOf[combination] = index.place(words);
  }
  const { rows, size } = index;
  const codesOf = (dimension: Dimension) =>
    Uint32Array.from(
      { length: size },
      (_, at) => rows[at * dimensions.length + dimensions.indexOf(dimension)] as number,
    ); // a code a dimension
  return {
    size,
    combinationOf,
    codes: Object.fromEntries(told.map((dimension) => [dimension, codesOf(dimension)])),
  };
};

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
  const kept = keepDimensions(cells, told);
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
