import { byDimension } from './by-dimension.ts';
import { type CanonicalCombinations, canonicalCombinations } from './canonical-combinations.ts';
import type { Cube, CubeCells } from './cube.ts';
import type { CubePart, PackedCounts } from './cube-part.ts';
import type { CubeShape } from './cube-shape.ts';
import type { Dimension } from './dimension.ts';
import { rangeHull } from './range-hull.ts';

/** Looking through a bit for every combination is quicker than sorting up to so many numbers of 32 bits a cell. */
const marksPerCell = 8;
const firstBit = 0x80_00_00_00;

const tooLarge = () => new RangeError('a count is larger than a safe whole number');

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

/** Columns of cells that are being written. */
interface WrittenCells {
  readonly rank: Uint32Array<ArrayBuffer>;
  readonly count: Float64Array<ArrayBuffer>;
}

/** Adds up the cells of one period, and writes them in the order of their ranks. */
class PeriodSums {
  /** requests by rank; all 0 between two periods */
  readonly #sums: Float64Array<ArrayBuffer>;
  /** a bit by rank, from the highest on: was it met in the period? */
  readonly #marks: Int32Array<ArrayBuffer>;
  readonly #into: WrittenCells;

  constructor(combinations: number, into: WrittenCells) {
    this.#sums = new Float64Array(combinations);
    this.#marks = new Int32Array(Math.ceil(combinations / 32));
    this.#into = into;
  }

  /** Writes the sums of stretches of one period from `at` on; gives where it ended. */
  write(stretches: readonly Stretch[], at: number): number {
    const cells = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
    for (const stretch of stretches) this.#add(stretch);
    const isSparse = this.#marks.length > cells * marksPerCell;
    if (isSparse) this.#marks.fill(0);
    return isSparse ? this.#drain(ranksMet(stretches, cells), at) : this.#drainMarked(at);
  }

  #add({ counts, ranks, from, to }: Stretch): void {
    const sums = this.#sums;
    const marks = this.#marks;
    const { combination, count } = counts;
    for (let cell = from; cell < to; cell += 1) {
      const rank = ranks[combination[cell] as number] as number; // inside, like the rest
      sums[rank] = (sums[rank] as number) + (count[cell] as number);
      marks[rank >>> 5] = (marks[rank >>> 5] as number) | (firstBit >>> (rank & 31));
    }
  }

  #drainMarked(at: number): number {
    const sums = this.#sums;
    const marks = this.#marks;
    const { rank, count } = this.#into;
    let end = at;
    for (let some = 0; some < marks.length; some += 1) {
      let left = marks[some] as number; // some < length
      marks[some] = 0;
      while (left !== 0) {
        const bit = Math.clz32(left);
        left ^= firstBit >>> bit;
        const place = (some << 5) + bit;
        const sum = sums[place] as number; // a rank
        if (sum === 0) continue;
        if (sum > Number.MAX_SAFE_INTEGER) throw tooLarge();
        rank[end] = place;
        count[end] = sum;
        sums[place] = 0;
        end += 1;
      }
    }
    return end;
  }

  #drain(ranks: Uint32Array<ArrayBuffer>, at: number): number {
    const sums = this.#sums;
    const { rank, count } = this.#into;
    let end = at;
    for (const place of ranks) {
      const sum = sums[place] as number; // a rank
      // met more than once it is 0 by now
      if (sum === 0) continue;
      if (sum > Number.MAX_SAFE_INTEGER) throw tooLarge();
      rank[end] = place;
      count[end] = sum;
      sums[place] = 0;
      end += 1;
    }
    return end;
  }
}

/** The ranks of all cells of some stretches, ascending; one that is met more than once stands there more than once. */
const ranksMet = (stretches: readonly Stretch[], cells: number): Uint32Array<ArrayBuffer> => {
  const met = new Uint32Array(cells);
  let at = 0;
  for (const { counts, ranks, from, to } of stretches)
    for (let cell = from; cell < to; cell += 1) {
      met[at] = ranks[counts.combination[cell] as number] as number; // inside
      at += 1;
    }
  return met.sort();
};

const cellsOf = (
  parts: readonly CubePart[],
  combinations: CanonicalCombinations,
): { readonly cells: CubeCells; readonly rank: Uint32Array<ArrayBuffer> } => {
  const most = parts.reduce((sum, { counts }) => sum + counts.count.length, 0);
  const period = new Int32Array(most);
  const rank = new Uint32Array(most);
  const count = new Float64Array(most);
  const sums = new PeriodSums(combinations.size, { rank, count });
  let end = 0;
  for (const [day, stretches] of stretchesByPeriod(parts, combinations)) {
    const start = end;
    end = sums.write(stretches, start);
    period.fill(day, start, end);
  }
  const codesOf = (dimension: Dimension): Uint32Array<ArrayBuffer> => {
    const byRank = combinations.codes[dimension];
    const codes = new Uint32Array(end);
    if (combinations.members[dimension].length === 1) return codes;
    for (let cell = 0; cell < end; cell += 1) codes[cell] = byRank[rank[cell] as number] as number; // cell < end
    return codes;
  };
  const cells = {
    period: period.subarray(0, end),
    codes: byDimension(codesOf),
    count: count.subarray(0, end),
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
