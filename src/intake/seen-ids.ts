import type { Hash64 } from './half-sip-hash.ts';

const firstCapacity = 1 << 10;
const fullest = 0.75;

/**
 * The request ids met so far, as keyed 64-bit hashes with the ordinal of the row that had each first:
 * 12 bytes an entry in an open-addressing table of typed arrays. Ids themselves are not kept.
 */
export class SeenIds {
  private low: Int32Array<ArrayBuffer>;
  private high: Int32Array<ArrayBuffer>;
  /** ordinal + 1; 0 = free */
  private first: Uint32Array<ArrayBuffer>;
  private size = 0;

  /** `expected`: about so many ids; more may come */
  constructor(expected = 0) {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(firstCapacity, (expected + 1) / fullest)));
    this.low = new Int32Array(capacity);
    this.high = new Int32Array(capacity);
    this.first = new Uint32Array(capacity);
  }

  /** The ordinal of the row that had this id before, or -1: then `ordinal` (0 .. 2^32 - 2) is remembered for it. */
  firstRowWith({ low, high }: Hash64, ordinal: number): number {
    const place = this.placeOf(low, high);
    const known = this.first[place] ?? 0;
    if (known !== 0) return known - 1;
    this.low[place] = low;
    this.high[place] = high;
    this.first[place] = ordinal + 1;
    this.size += 1;
    if (this.size > this.first.length * fullest) this.grow();
    return -1;
  }

  private placeOf(low: number, high: number): number {
    const mask = this.first.length - 1;
    let place = low & mask;
    while (this.first[place] !== 0 && (this.low[place] !== low || this.high[place] !== high)) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private grow(): void {
    const { low, high, first } = this;
    this.low = new Int32Array(first.length * 2);
    this.high = new Int32Array(first.length * 2);
    this.first = new Uint32Array(first.length * 2);
    for (let old = 0; old < first.length; old += 1) {
      if (first[old] === 0) continue;
      // inside the arrays: all three have the same length
      const place = this.placeOf(low[old] as number, high[old] as number);
      this.low[place] = low[old] as number;
      this.high[place] = high[old] as number;
      this.first[place] = first[old] as number;
    }
  }
}
