import type { EpochDay } from '../cube/day-range.ts';
import { idShard } from '../cube/id-shard.ts';
import { idShards } from '../cube/id-shards.ts';
import type { Hash64 } from './half-sip-hash.ts';
import { RunColumn, type Runs } from './run-column.ts';

const firstEntries = 1 << 10;

/** A row that has an id, and all that it counted for. */
export interface LoggedRow {
  readonly row: number;
  readonly line: number;
  readonly day: EpochDay;
  /** of no meaning if it counted nothing */
  readonly combination: number;
  readonly count: number;
}

/** The ids of a range, in the order of their shards; `entry` is the place of each in the order of the file. */
export interface ShardedIds {
  readonly low: Int32Array<ArrayBuffer>;
  readonly high: Int32Array<ArrayBuffer>;
  readonly entry: Uint32Array<ArrayBuffer>;
  /** where each shard begins; one more than there are shards */
  readonly offsets: Uint32Array<ArrayBuffer>;
  /** row and line of each entry, less its place */
  readonly rows: Runs;
  readonly lines: Runs;
}

/** What the rows with an id counted for, so that those whose id stood in an earlier range can be taken off. */
export interface LoggedCounts {
  readonly days: Runs;
  readonly counts: Runs;
  readonly combination: Int32Array<ArrayBuffer>;
}

const wider = (column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const copy = new Int32Array(column.length * 2);
  copy.set(column);
  return copy;
};

/** The rows of a range that have an id: 12 bytes a row, as long as they come by date and without line breaks. */
export class IdLog {
  length = 0;
  #low = new Int32Array(firstEntries);
  #high = new Int32Array(firstEntries);
  #combination = new Int32Array(firstEntries);
  readonly #rows = new RunColumn();
  readonly #lines = new RunColumn();
  readonly #days = new RunColumn();
  readonly #counts = new RunColumn();

  note({ low, high }: Hash64, { row, line, day, combination, count }: LoggedRow): void {
    const entry = this.length;
    if (entry === this.#low.length) {
      this.#low = wider(this.#low);
      this.#high = wider(this.#high);
      this.#combination = wider(this.#combination);
    }
    this.#low[entry] = low;
    this.#high[entry] = high;
    this.#combination[entry] = combination;
    this.#rows.push(row - entry);
    this.#lines.push(line - entry);
    this.#days.push(day);
    this.#counts.push(count);
    this.length = entry + 1;
  }

  counted(): LoggedCounts {
    const { length } = this;
    return {
      days: this.#days.pack(),
      counts: this.#counts.pack(),
      combination: this.#combination.subarray(0, length),
    };
  }

  sharded(): ShardedIds {
    const { length } = this;
    const offsets = new Uint32Array(idShards + 1);
    for (let at = 0; at < length; at += 1) {
      const shard = idShard(this.#high[at] as number); // at < length, here and below
      offsets[shard + 1] = (offsets[shard + 1] as number) + 1;
    }
    for (let shard = 0; shard < idShards; shard += 1)
      offsets[shard + 1] = (offsets[shard + 1] as number) + (offsets[shard] as number);
    const next = offsets.slice();
    const [low, high, entry] = [new Int32Array(length), new Int32Array(length), new Uint32Array(length)];
    for (let at = 0; at < length; at += 1) {
      const shard = idShard(this.#high[at] as number);
      const place = next[shard] as number;
      next[shard] = place + 1;
      low[place] = this.#low[at] as number;
      high[place] = this.#high[at] as number;
      entry[place] = at;
    }
    return { low, high, entry, offsets, rows: this.#rows.pack(), lines: this.#lines.pack() };
  }
}
