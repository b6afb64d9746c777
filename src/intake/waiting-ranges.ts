import type { ByteRange } from './byte-range.ts';

/** Ranges that wait for a reader; who comes while there is none waits for one. */
export class WaitingRanges {
  readonly #ranges: ByteRange[] = [];
  #readers: ((range: ByteRange | null) => void)[] = [];
  #ids = 0;
  #isClosed = false;
  #takers: (() => void)[] = [];

  /** Adds a range behind all others. Gives its id. */
  add(range: Omit<ByteRange, 'id'>): number {
    return this.#give(range, (numbered) => this.#ranges.push(numbered));
  }

  /** Resolves when fewer than so many wait; false if nothing more is to be read. */
  async haveFewer(most: number): Promise<boolean> {
    while (this.#ranges.length >= most && !this.#isClosed)
      await new Promise<void>((resolve) => this.#takers.push(resolve));
    return !this.#isClosed;
  }

  /** Adds a range that others depend on. */
  addFirst(range: Omit<ByteRange, 'id'>): void {
    this.#give(range, (numbered) => this.#ranges.unshift(numbered));
  }

  /** The next range; null when nothing more is to be read. */
  take(): Promise<ByteRange | null> {
    if (this.#isClosed) return Promise.resolve(null);
    const range = this.#ranges.shift();
    this.#tellTakers();
    if (range !== undefined) return Promise.resolve(range);
    return new Promise((resolve) => this.#readers.push(resolve));
  }

  /** Is nothing more to be read? Also what was given just before is not. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  close(): void {
    this.#isClosed = true;
    for (const reader of this.#readers) reader(null);
    this.#readers = [];
    this.#tellTakers();
  }

  /** To a reader who waits for one, or to those that wait for a reader. */
  #give(range: Omit<ByteRange, 'id'>, put: (numbered: ByteRange) => void): number {
    this.#ids += 1;
    const numbered = { ...range, id: this.#ids };
    const reader = this.#readers.shift();
    if (reader === undefined) put(numbered);
    else reader(numbered);
    return this.#ids;
  }

  #tellTakers(): void {
    for (const tell of this.#takers.splice(0)) tell();
  }
}
