import { idShards } from '../cube/id-shards.ts';
import type { RankedCube } from '../cube/ranked-cube.ts';
import type { RequestIds } from '../cube/request-ids.ts';
import type { LoggedCounts } from './id-log.ts';
import type { RangeIds, ReadPart, RepeatedEntries } from './range-reading.ts';
import type { Runs } from './run-column.ts';

/** What the readers of an import counted in rows that have an id. */
interface Logged {
  readonly parts: readonly ReadPart[];
  /** of the ranges that count, in the order of the files */
  readonly ids: readonly RangeIds[];
  readonly repeated: RepeatedEntries;
}

/** The rows of a range that have an id. */
interface RangeRows {
  readonly ids: RangeIds;
  /** by entry: place of its cell + 1; 0 = it counts nothing, or its id stood before */
  readonly cell: Uint32Array<ArrayBuffer>;
  readonly counts: Runs;
}

type Stretches = ReadonlyMap<number, readonly [from: number, to: number]>;

/** Where the cells of each period begin and end. */
const stretchesOf = ({ cube }: RankedCube): Stretches => {
  const { period } = cube.cells;
  const stretches = new Map<number, readonly [number, number]>();
  for (let from = 0; from < period.length; ) {
    const day = period[from] as number; // from < length
    let to = from + 1;
    while (period[to] === day) to += 1;
    stretches.set(day, [from, to]);
    from = to;
  }
  return stretches;
};

/** The place of a rank that stands in a stretch of ascending ones. */
const placeOf = (rank: Uint32Array, wanted: number, [from, to]: readonly [number, number]): number => {
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((rank[middle] as number) <= wanted)
      low = middle; // middle < length
    else high = middle;
  }
  return low;
};

/** Goes through the runs of a column: the first entry of each, the one after its last, and its value. */
const eachRun = (
  { starts, values, length }: Runs,
  work: (from: number, to: number, value: number) => void,
): void => starts.forEach((from, run) => work(from, starts[run + 1] ?? length, values[run] as number)); // a value a run

/** By entry, 1 for those that count. */
const countedEntries = ({ counts }: LoggedCounts, repeated: Uint32Array | undefined): Uint8Array => {
  const isCounted = new Uint8Array(counts.length).fill(1);
  for (const entry of repeated ?? []) isCounted[entry] = 0;
  eachRun(counts, (from, to, count) => {
    if (count === 0) isCounted.fill(0, from, to);
  });
  return isCounted;
};

const rowsOfRanges = (ranked: RankedCube, { parts, ids, repeated }: Logged): RangeRows[] => {
  const stretches = stretchesOf(ranked);
  return ids.map((some) => {
    const part = parts.findIndex(({ logged }) => logged.has(some.range));
    const logged = parts[part]?.logged.get(some.range) as LoggedCounts; // ids and counts are of one log
    const ranks = ranked.ranks[part] as Uint32Array; // ranks a part
    const isCounted = countedEntries(logged, repeated.get(some.range));
    const cell = new Uint32Array(isCounted.length);
    eachRun(logged.days, (from, to, day) => {
      const stretch = stretches.get(day);
      // rows of such a period count nothing
      if (stretch === undefined) return;
      for (let entry = from; entry < to; entry += 1) {
        if (isCounted[entry] === 0) continue;
        const rank = ranks[logged.combination[entry] as number] as number; // entry < length, a rank a combination
        cell[entry] = placeOf(ranked.rank, rank, stretch) + 1;
      }
    });
    return { ids: some, counts: logged.counts, cell };
  });
};

/** Requests by entry; null where every row is one. */
const spread = (ranges: readonly RangeRows[]): readonly Float64Array[] | null => {
  if (!ranges.some(({ counts }) => counts.values.some((count) => count > 1))) return null;
  return ranges.map(({ counts }) => {
    const all = new Float64Array(counts.length);
    eachRun(counts, (from, to, count) => all.fill(count, from, to));
    return all;
  });
};

const sizeOf = (ranges: readonly RangeRows[]): number => {
  let size = 0;
  for (const { cell } of ranges)
    for (let entry = 0; entry < cell.length; entry += 1) size += cell[entry] === 0 ? 0 : 1;
  return size;
};

/** The ids of an import's requests with their cells, each once: the same however many readers there were, of whatever ranges. */
export const keptIds = (ranked: RankedCube, logged: Logged): RequestIds => {
  const ranges = rowsOfRanges(ranked, logged);
  const counts = spread(ranges);
  const size = sizeOf(ranges);
  const offsets = new Uint32Array(idShards + 1);
  const [low, high, cell] = [new Int32Array(size), new Int32Array(size), new Uint32Array(size)];
  const count = counts === null ? null : new Float64Array(size);
  let end = 0;
  for (let shard = 0; shard < idShards; shard += 1) {
    ranges.forEach(({ ids, cell: cells }, range) => {
      const to = ids.offsets[shard + 1] as number; // one offset more than shards
      for (let at = ids.offsets[shard] as number; at < to; at += 1) {
        const entry = ids.entry[at] as number; // at < length, here and below
        const place = cells[entry] as number;
        if (place === 0) continue;
        low[end] = ids.low[at] as number;
        high[end] = ids.high[at] as number;
        cell[end] = place - 1;
        if (count !== null) count[end] = counts?.[range]?.[entry] as number; // as many as there are entries
        end += 1;
      }
    });
    offsets[shard + 1] = end;
  }
  return { offsets, low, high, cell, count };
};
