import { hashId, type HashKey, type IdHash } from './id-hash.ts';

const firstCapacity = 1 << 12;
const fullest = 0.75;

/**
 * The request ids met so far, as keyed 64-bit hashes with the ordinal of the row that had each first:
 * 12 bytes an entry in an open-addressing table of typed arrays. Ids themselves are not kept.
 */
export class SeenIds {
  private readonly key: HashKey;
  private readonly hash: IdHash = { low: 0, high: 0 };
  private low = new Int32Array(firstCapacity);
  private high = new Int32Array(firstCapacity);
  /** ordinal + 1; 0 = free */
  private first = new Uint32Array(firstCapacity);
  private size = 0;

  constructor(key: HashKey) {
    this.key = key;
  }

  /** The ordinal of the row that had this id before, or -1: then `ordinal` (0 .. 2^32 - 2) is remembered for it. */
  firstRowWith(id: string, ordinal: number): number {
    hashId(id, this.key, this.hash);
    const { low, high } = this.hash;
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
