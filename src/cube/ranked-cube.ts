import { byDimension } from './by-dimension.ts';
import { type CanonicalCombinations, canonicalCombinations } from './canonical-combinations.ts';
import type { Cube, CubeCells } from './cube.ts';
import type { CubePart, PackedCounts } from './cube-part.ts';
import type { CubeShape } from './cube-shape.ts';
import type { Dimension } from './dimension.ts';
import { rangeHull } from './range-hull.ts';

/** Summing into a place for every combination and reading all of them is quicker than sorting up to so many places a cell. */
const densePlaces = 24;

/** The cells of one part that lie in one period. */
interface Stretch {
  readonly counts: PackedCounts;
  readonly ranks: Uint32Array<ArrayBuffer>;
  readonly from: number;
  readonly to: number;
}

/** Finds, period after period, the cells of each part: periods are sorted in all of them. */
function* stretchesByPeriod(
  parts: readonly CubePart[],
  { ranks }: CanonicalCombinations,
): Generator<readonly [number, readonly Stretch[]]> {
  const places = parts.map(() => 0);
  for (;;) {
    const period = Math.min(
      ...parts.map(({ counts }, part) => counts.periods[places[part] as number] ?? Number.POSITIVE_INFINITY),
    );
    if (period === Number.POSITIVE_INFINITY) return;
    const stretches = parts.flatMap(({ counts }, part): Stretch[] => {
      const place = places[part] as number; // a place a part
      if (counts.periods[place] !== period) return [];
      places[part] = place + 1;
      const from = place === 0 ? 0 : (counts.ends[place - 1] as number);
      return [
        { counts, ranks: ranks[part] as Uint32Array<ArrayBuffer>, from, to: counts.ends[place] as number },
      ];
    });
    yield [period, stretches];
  }
}

/** Adds up the cells of one period, and writes them in the order of their ranks. */
class PeriodSums {
  /** requests by rank; all 0 between two periods */
  readonly #sums: Float64Array<ArrayBuffer>;
  readonly #met: Uint32Array<ArrayBuffer>;
  #size = 0;

  constructor(combinations: number) {
    this.#sums = new Float64Array(combinations);
    this.#met = new Uint32Array(combinations);
  }

  add({ counts, ranks, from, to }: Stretch): void {
    const sums = this.#sums;
    const { combination, count } = counts;
    for (let cell = from; cell < to; cell += 1) {
      const requests = count[cell] as number; // inside, like the rest
      if (requests === 0) continue;
      const rank = ranks[combination[cell] as number] as number;
      const before = sums[rank] as number;
      if (before === 0) {
        this.#met[this.#size] = rank;
        this.#size += 1;
      }
      sums[rank] = before + requests;
    }
  }

  /** Writes ranks and sums from `at` on, is empty then; gives where it ended. */
  drain(rank: Uint32Array<ArrayBuffer>, count: Float64Array<ArrayBuffer>, at: number): number {
    const sums = this.#sums;
    const met = this.#ranksMet();
    let end = at;
    for (let i = 0; i < met.length; i += 1) {
      const place = met[i] as number; // i < length
      const sum = sums[place] as number; // a rank
      if (sum > Number.MAX_SAFE_INTEGER) throw new RangeError('a count is larger than a safe whole number');
      rank[end] = place;
      count[end] = sum;
      sums[place] = 0;
      end += 1;
    }
    this.#size = 0;
    return end;
  }

  /** in order */
  #ranksMet(): Uint32Array<ArrayBuffer> {
    const met = this.#met.subarray(0, this.#size);
    const sums = this.#sums;
    if (sums.length > met.length * densePlaces) return met.sort();
    let ranks = 0;
    for (let place = 0; place < sums.length; place += 1) {
      // written in any case and kept if it counts: no branch to be guessed
      this.#met[ranks] = place;
      ranks += sums[place] === 0 ? 0 : 1;
    }
    return met;
  }
}

const cellsOf = (
  parts: readonly CubePart[],
  combinations: CanonicalCombinations,
): { readonly cells: CubeCells; readonly rank: Uint32Array<ArrayBuffer> } => {
  const most = parts.reduce((sum, { counts }) => sum + counts.count.length, 0);
  const period = new Int32Array(most);
  const rank = new Uint32Array(most);
  const count = new Float64Array(most);
  const sums = new PeriodSums(combinations.size);
  let end = 0;
  for (const [day, stretches] of stretchesByPeriod(parts, combinations)) {
    for (const stretch of stretches) sums.add(stretch);
    const start = end;
    end = sums.drain(rank, count, start);
    period.fill(day, start, end);
  }
  const codesOf = (dimension: Dimension): Uint32Array<ArrayBuffer> => {
    const byRank = combinations.codes[dimension];
    const codes = new Uint32Array(end);
    if (combinations.members[dimension].length === 1) return codes;
    for (let cell = 0; cell < end; cell += 1) codes[cell] = byRank[rank[cell] as number] as number; // cell < end
    return codes;
  };
  const isAll = end === most;
  const cells = {
    period: isAll ? period : period.slice(0, end),
    codes: byDimension(codesOf),
    count: isAll ? count : count.slice(0, end),
  };
  return { cells, rank: rank.subarray(0, end) };
};

/** A cube, and where its parts' combinations went. */
export interface RankedCube {
  readonly cube: Cube;
  /** per cell the rank of its combination; ascending within a period */
  readonly rank: Uint32Array<ArrayBuffer>;
  /** per part: number of a combination -> its rank */
  readonly ranks: CanonicalCombinations['ranks'];
}

/**
 * The cube of parts, in canonical form: the same as if all their rows had been added in one pass, in whatever order.
 * Time in proportion to the cells: combinations are sorted once, the cells of each period by their ranks.
 * RangeError if a sum passes the safe whole numbers.
 */
export const rankedCube = (parts: readonly CubePart[], shape: CubeShape): RankedCube => {
  const combinations = canonicalCombinations(parts);
  const { cells, rank } = cellsOf(parts, combinations);
  const cube = {
    unit: shape.unit,
    yearStartMonth: shape.yearStartMonth,
    range: rangeHull(parts.map(({ range }) => range)),
    segmentNames: shape.segmentNames,
    members: combinations.members,
    cells,
  };
  return { cube, rank, ranks: combinations.ranks };
};
