import type { Cube } from '../cube/cube.ts';
import type { Dimension } from '../cube/dimension.ts';

/** Numbers combinations of members across cubes by their keys; the codes and labels of two files differ. */
export class PlaceNumbers {
  readonly #dimensions: readonly Dimension[];
  readonly #numbers = new Map<string, number>();

  constructor(dimensions: readonly Dimension[]) {
    this.#dimensions = dimensions;
  }

  /** Number of each cell's combination; looked up once a combination of codes, for cells are many. */
  of({ cells, members }: Cube): Float64Array {
    const columns = this.#dimensions.map((dimension) => ({
      codes: cells.codes[dimension],
      members: members[dimension],
    }));
    const known = new Map<number, number>();
    const numbers = new Float64Array(cells.period.length);
    for (let cell = 0; cell < numbers.length; cell += 1) {
      // at most 50,000 labels a column: three of them stay below 2^53
      let place = 0;
      for (const { codes, members: some } of columns) place = place * some.length + (codes[cell] ?? 0);
      let number = known.get(place);
      if (number === undefined) {
        number = this.#number(columns.map(({ codes, members: some }) => some[codes[cell] ?? 0]?.key ?? ''));
        known.set(place, number);
      }
      numbers[cell] = number;
    }
    return numbers;
  }

  #number(keys: readonly string[]): number {
    const name = JSON.stringify(keys);
    const number = this.#numbers.get(name) ?? this.#numbers.size;
    this.#numbers.set(name, number);
    return number;
  }
}
