import type { CombinationIndex } from './combination-index.ts';
import { type Dimension, dimensions } from './dimension.ts';
import type { LevelCells } from './level-cells.ts';

const sliceCombinations = 1 << 18;

/** The codes of some dimensions, of all combinations. In slices of some milliseconds. */
export function* combinationCodes(
  { rows, size }: CombinationIndex,
  told: readonly Dimension[],
): Generator<undefined, LevelCells['codes']> {
  const columns: [Dimension, Uint32Array<ArrayBuffer>][] = [];
  for (const dimension of told) {
    const at = dimensions.indexOf(dimension);
    const codes = new Uint32Array(size);
    for (let from = 0; from < size; from += sliceCombinations) {
      const to = Math.min(size, from + sliceCombinations);
      // a code a dimension
      for (let i = from; i < to; i += 1) codes[i] = rows[i * dimensions.length + at] as number;
      yield;
    }
    columns.push([dimension, codes]);
  }
  return Object.fromEntries(columns);
}
