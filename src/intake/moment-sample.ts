/** four numbers an entry: lower and upper half of the hash, row, line * 64 + second */
export const momentNumbers = 4;
/** rows that are looked at in a file, about: half a megabyte or so of entries */
const wantedRows = 1 << 17;
/** no row with a moment is shorter */
const shortestRow = 32;

/** Of a file of so many bytes: every how many-th minute is looked at, a power of two. */
export const minutesApart = (bytes: number): number => {
  let apart = 1;
  while (bytes / shortestRow / apart > wantedRows * 2) apart *= 2;
  return apart;
};

/** Rows with a moment to the second of which the file has no id: hashes of some of them, so that repeats can be found. */
export class MomentSample {
  /** every how many-th minute is looked at */
  readonly apart: number;
  #entries = new Uint32Array(momentNumbers * 256);
  #length = 0;

  constructor(apart: number) {
    this.apart = apart;
  }

  /** `row` and `line` are counted from the beginning of what is read. */
  note(
    hash: { readonly low: number; readonly high: number },
    place: { readonly row: number; readonly line: number; readonly second: number },
  ): void {
    if (this.#length === this.#entries.length) {
      const grown = new Uint32Array(2 * this.#length);
      grown.set(this.#entries);
      this.#entries = grown;
    }
    this.#entries.set([hash.low, hash.high, place.row, place.line * 64 + place.second], this.#length);
    this.#length += momentNumbers;
  }

  entries(): Uint32Array<ArrayBuffer> {
    return this.#entries.slice(0, this.#length);
  }
}
