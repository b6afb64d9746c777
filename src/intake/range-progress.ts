import type { ByteRange, RangeNews } from './byte-range.ts';
import type { ProgressTeller } from './progress-teller.ts';

/** Tells how far an import is of which several ranges are read at once. */
export class RangeProgress {
  readonly #teller: ProgressTeller;
  /** bytes and rows read of each range */
  readonly #read = new Map<number, readonly [number, number]>();
  /** bytes of the file in a byte of a range, where it was inflated */
  readonly #scales = new Map<number, number>();
  #bytesTold = 0;

  constructor(teller: ProgressTeller) {
    this.#teller = teller;
  }

  /** Says how many bytes of the file are in a byte of a range. */
  scale(id: number, scale: number): void {
    this.#scales.set(id, scale);
  }

  forget(id: number): void {
    this.#read.delete(id);
  }

  tell({ id, file }: ByteRange, { bytes, rows }: RangeNews): void {
    this.#read.set(id, [bytes * (this.#scales.get(id) ?? 1), rows]);
    let allBytes = 0;
    let allRows = 0;
    for (const [some, more] of this.#read.values()) {
      allBytes += some;
      allRows += more;
    }
    // what has to be read again is not told twice
    this.#bytesTold = Math.max(this.#bytesTold, Math.round(allBytes));
    this.#teller.tellAll(file, this.#bytesTold, allRows);
  }
}
