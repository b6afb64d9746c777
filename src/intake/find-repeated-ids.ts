import { idShards } from '../cube/id-shards.ts';
import type { ShardedIds } from './id-log.ts';
import { SeenIds } from './seen-ids.ts';

/** The entries of one range whose id an earlier entry has, in the order of the file, with the first one that has it. */
export interface RepeatedIds {
  readonly entries: Uint32Array<ArrayBuffer>;
  /** place of the first one's range, and its entry there */
  readonly firstRange: Uint32Array<ArrayBuffer>;
  readonly firstEntry: Uint32Array<ArrayBuffer>;
}

const noneRepeated: RepeatedIds = {
  entries: new Uint32Array(0),
  firstRange: new Uint32Array(0),
  firstEntry: new Uint32Array(0),
};

/** Entries of all ranges under one numbering, in their order. */
class Ordinals {
  readonly #starts: readonly number[];

  constructor(ranges: readonly ShardedIds[]) {
    let start = 0;
    this.#starts = ranges.map(({ entry }) => {
      const own = start;
      start += entry.length;
      return own;
    });
  }

  of(range: number, entry: number): number {
    return (this.#starts[range] as number) + entry; // a start a range
  }

  placeOf(ordinal: number): readonly [range: number, entry: number] {
    const range = this.#starts.findLastIndex((start) => start <= ordinal);
    return [range, ordinal - (this.#starts[range] as number)];
  }
}

/** What is repeated in a range: `firsts` has for each of its entries the ordinal + 1 of the first one with its id, or 0. */
const repeatedOf = (firsts: Float64Array<ArrayBuffer>, ordinals: Ordinals): RepeatedIds => {
  const entries = Uint32Array.from(firsts, (_, entry) => entry).filter((entry) => firsts[entry] !== 0);
  const [firstRange, firstEntry] = [new Uint32Array(entries.length), new Uint32Array(entries.length)];
  entries.forEach((entry, at) => {
    const [range, first] = ordinals.placeOf((firsts[entry] as number) - 1); // one of its keys
    firstRange[at] = range;
    firstEntry[at] = first;
  });
  return { entries, firstRange, firstEntry };
};

/** Finds ids that occur more than once; `ranges` are in the order of the files. */
export const findRepeatedIds = (ranges: readonly ShardedIds[]): readonly RepeatedIds[] => {
  const ordinals = new Ordinals(ranges);
  const firsts = ranges.map((): Float64Array<ArrayBuffer> | null => null);
  const hash = { low: 0, high: 0 };
  for (let shard = 0; shard < idShards; shard += 1) {
    // a shard more has an offset in every range
    const bounds = ranges.map(
      ({ offsets }) => [offsets[shard] as number, offsets[shard + 1] as number] as const,
    );
    const entries = bounds.reduce((sum, [from, to]) => sum + to - from, 0);
    if (entries === 0) continue;
    const seen = new SeenIds(entries);
    ranges.forEach(({ low, high, entry }, range) => {
      const [from, to] = bounds[range] as readonly [number, number];
      for (let at = from; at < to; at += 1) {
        hash.low = low[at] as number; // at < length, like the rest
        hash.high = high[at] as number;
        const first = seen.firstRowWith(hash, ordinals.of(range, entry[at] as number));
        if (first < 0) continue;
        const column = (firsts[range] ??= new Float64Array(entry.length));
        column[entry[at] as number] = first + 1;
      }
    });
  }
  return firsts.map((column) => (column === null ? noneRepeated : repeatedOf(column, ordinals)));
};
