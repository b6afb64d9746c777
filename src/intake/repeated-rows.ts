import type { RepeatedRow, RepeatsCheck } from './row-checks.ts';

/** numbers of an entry: lower and upper half of the hash, row, line * 64 + second */
export const momentNumbers = 4;

const keptRepeats = 10;

/** Entries of rows that were read one after the other, and what stood before them in the file. */
export interface SampledRows {
  readonly entries: Uint32Array<ArrayBuffer>;
  readonly rows: number;
  readonly lines: number;
}

/** Two random seconds are the same so often: 1 in 60, more often where times are rounded. */
const sameSecond = (bySecond: Float64Array, all: number): number =>
  bySecond.reduce((sum, count) => sum + (count / all) ** 2, 0);

/** All entries one after the other, their rows and lines counted from the beginning of the file. */
class Moments {
  readonly length: number;
  readonly #low: Uint32Array;
  readonly #high: Uint32Array;
  readonly second: Uint8Array;
  readonly row: Float64Array;
  readonly line: Float64Array;

  constructor(sampled: readonly SampledRows[]) {
    this.length = sampled.reduce((sum, { entries }) => sum + entries.length, 0) / momentNumbers;
    this.#low = new Uint32Array(this.length);
    this.#high = new Uint32Array(this.length);
    this.second = new Uint8Array(this.length);
    this.row = new Float64Array(this.length);
    this.line = new Float64Array(this.length);
    let own = 0;
    for (const { entries, rows, lines } of sampled)
      for (let at = 0; at < entries.length; at += momentNumbers, own += 1) {
        const placed = entries[at + 3] as number; // four numbers an entry
        this.#low[own] = entries[at] as number;
        this.#high[own] = entries[at + 1] as number;
        this.row[own] = (entries[at + 2] as number) + rows;
        this.second[own] = placed & 63;
        this.line[own] = Math.floor(placed / 64) + lines;
      }
  }

  /** For each entry the first one that is the same, perhaps itself; `withSecond`: the second counts too. */
  firsts(withSecond: boolean): Uint32Array {
    const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * this.length + 2)));
    const firsts = new Uint32Array(this.length);
    for (let own = 0; own < this.length; own += 1) {
      const second = withSecond ? Math.imul((this.second[own] as number) + 1, 0x85eb_ca6b) : 0; // own < length
      let slot = (this.#low[own] as number) ^ second;
      for (;;) {
        slot = (slot & (slots.length - 1)) >>> 0;
        const held = slots[slot] as number; // slot < length
        if (held === 0) slots[slot] = own + 1;
        if (held === 0 || this.#isSame(held - 1, own, withSecond)) break;
        slot += 1;
      }
      firsts[own] = (slots[slot] as number) - 1;
    }
    return firsts;
  }

  #isSame(one: number, other: number, withSecond: boolean): boolean {
    const isAlike = this.#low[one] === this.#low[other] && this.#high[one] === this.#high[other];
    return isAlike && (!withSecond || this.second[one] === this.second[other]);
  }
}

/**
 * Rows that are the same as an earlier one in every column, the second of their moment included; and how many there would be by
 * chance: of two rows that are the same but for the second, so many are the same in it too as seconds happen to agree. Null
 * where there are no such rows.
 *
 * Approximation: hashes of 64 bits stand for rows.
 */
export const repeatedRows = (sampled: readonly SampledRows[], apart: number): RepeatsCheck | null => {
  const moments = new Moments(sampled);
  const looked = moments.length;
  if (looked === 0) return null;
  const [minutes, seconds] = [moments.firsts(false), moments.firsts(true)];
  const [inMinute, inSecond] = [new Uint32Array(looked), new Uint32Array(looked)];
  const bySecond = new Float64Array(64);
  const rows: RepeatedRow[] = [];
  let [repeated, samePairs, pairs] = [0, 0, 0];
  const met = (counts: Uint32Array, first: number): number => {
    const before = counts[first] as number; // of an entry
    counts[first] = before + 1;
    return before;
  };
  for (let own = 0; own < looked; own += 1) {
    const first = seconds[own] as number; // own < looked
    const second = moments.second[own] as number;
    bySecond[second] = (bySecond[second] as number) + 1;
    pairs += met(inMinute, minutes[own] as number);
    samePairs += met(inSecond, first);
    if (first === own) continue;
    repeated += 1;
    const [row, line, firstRow] = [moments.row[own], moments.line[own], moments.row[first]] as [
      number,
      number,
      number,
    ];
    if (rows.length < keptRepeats) rows.push({ row, line, firstRow });
  }
  return { looked, apart, repeated, samePairs, expectedPairs: pairs * sameSecond(bySecond, looked), rows };
};
