import { commonUnit } from '../cube/common-unit.ts';
import type { Cube } from '../cube/cube.ts';
import type { Dimension } from '../cube/dimension.ts';
import { idShards } from '../cube/id-shards.ts';
import { periodStart } from '../cube/period-start.ts';
import type { RequestIds } from '../cube/request-ids.ts';
import { SeenIds } from '../intake/seen-ids.ts';
import type { Repeat } from './counted-parts.ts';
import { PlaceNumbers } from './place-numbers.ts';

/** A part whose request ids are looked at. */
export interface IdPart {
  readonly id: string;
  readonly cube: Cube;
  readonly ids: RequestIds;
  /** 1 for cells that rest: their requests are not there */
  readonly isResting: Uint8Array<ArrayBuffer> | null;
}

/** Period and place of every cell, comparable across parts. */
interface CellNames {
  readonly period: Int32Array;
  readonly place: Float64Array;
}

const compared: readonly Dimension[] = ['district', 'service', 'channel'];

/** What some do not say cannot differ. */
const cellNames = (parts: readonly IdPart[]): readonly CellNames[] => {
  const cubes = parts.map(({ cube }) => cube);
  const common = commonUnit(cubes);
  const said = compared.filter((dimension) =>
    cubes.every(({ members }) => members[dimension].some(({ key }) => key !== '')),
  );
  const numbers = new PlaceNumbers(said);
  return cubes.map((cube) => {
    const { period } = cube.cells;
    const isCommon = common === null || cube.unit === common.unit;
    return {
      place: numbers.of(cube),
      period: isCommon ? period : period.map((day) => periodStart(day, common.unit, common.yearStartMonth)),
    };
  });
};

/** Requests of one part that count in another one. */
class PairSums {
  readonly #sums = new Map<number, { requests: number; differing: number }>();
  readonly #parts: readonly IdPart[];

  constructor(parts: readonly IdPart[]) {
    this.#parts = parts;
  }

  add([part, winner]: readonly [number, number], requests: number, differs: boolean): void {
    const pair = part * this.#parts.length + winner;
    let sums = this.#sums.get(pair);
    if (sums === undefined) this.#sums.set(pair, (sums = { requests: 0, differing: 0 }));
    sums.requests += requests;
    if (differs) sums.differing += requests;
  }

  list(): readonly Repeat[] {
    const idOf = (part: number): string => (this.#parts[part] as IdPart).id; // pairs are of parts
    return Array.from(this.#sums, ([pair, sums]) => ({
      importId: idOf(Math.floor(pair / this.#parts.length)),
      countedIn: idOf(pair % this.#parts.length),
      ...sums,
    }));
  }
}

/**
 * Finds requests that several parts have, by the hashes of their ids: each counts in the first of the parts that has it. Gives
 * for every part the requests to be taken off its cells.
 *
 * Memory   16 bytes an id of the largest of 256 groups, beside the ids
 */
export const repeatedRequests = (
  parts: readonly IdPart[],
): { readonly taken: readonly Float64Array<ArrayBuffer>[]; readonly repeats: readonly Repeat[] } => {
  const taken = parts.map(({ cube }) => new Float64Array(cube.cells.count.length));
  const names = cellNames(parts);
  const pairs = new PairSums(parts);
  const starts: number[] = [];
  for (const { ids } of parts) starts.push((starts.at(-1) ?? 0) + ids.low.length);
  // where the entries of each part begin under one numbering
  starts.unshift(0);
  const hash = { low: 0, high: 0 };
  for (let shard = 0; shard < idShards; shard += 1) {
    const bounds = parts.map(({ ids }) => [ids.offsets[shard] as number, ids.offsets[shard + 1] as number]); // one more than shards
    const seen = new SeenIds(bounds.reduce((sum, [from = 0, to = 0]) => sum + to - from, 0));
    parts.forEach(({ ids, isResting }, part) => {
      const [from = 0, to = 0] = bounds[part] ?? [];
      const start = starts[part] as number; // a start a part
      const own = taken[part] as Float64Array; // so is this
      for (let at = from; at < to; at += 1) {
        const cell = ids.cell[at] as number; // at < length, like the rest
        if (isResting !== null && isResting[cell] === 1) continue;
        hash.low = ids.low[at] as number;
        hash.high = ids.high[at] as number;
        const first = seen.firstRowWith(hash, start + at);
        if (first < 0) continue;
        const requests = ids.count === null ? 1 : (ids.count[at] as number);
        own[cell] = (own[cell] as number) + requests;
        const winner = starts.findLastIndex((begin) => begin <= first);
        const there = (parts[winner] as IdPart).ids.cell[first - (starts[winner] as number)] as number;
        const [mine, its] = [names[part] as CellNames, names[winner] as CellNames];
        const isSame = mine.place[cell] === its.place[there] && mine.period[cell] === its.period[there];
        pairs.add([part, winner], requests, !isSame);
      }
    });
  }
  return { taken, repeats: pairs.list() };
};
