const firstSlots = 64;

/**
 * Counts of one period by combination: an open-addressing hash table. One table a period and not one for all, because logs
 * come mostly by date: the table in use stays in the processor's cache, however many cells there are.
 */
export class PeriodCells {
  /** combination + 1; 0 = free */
  keys = new Int32Array(firstSlots);
  /** requests of the key in the same slot */
  counts = new Float64Array(firstSlots);
  size = 0;
  #shift = 32 - Math.log2(firstSlots);

  add(combination: number, count: number): void {
    const { keys } = this;
    const mask = keys.length - 1;
    const key = combination + 1;
    let slot = Math.imul(key, 0x9e37_79b1) >>> this.#shift;
    for (;;) {
      const known = keys[slot] as number; // slot <= mask
      if (known === key) {
        const sum = (this.counts[slot] as number) + count;
        if (sum > Number.MAX_SAFE_INTEGER) throw new RangeError('a count is larger than a safe whole number');
        this.counts[slot] = sum;
        return;
      }
      if (known === 0) break;
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    this.counts[slot] = count;
    this.size += 1;
    // at most two thirds full, so that runs of taken slots stay short
    if (this.size * 3 > keys.length * 2) this.#grow();
  }

  #grow(): void {
    const { keys, counts } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.counts = new Float64Array(keys.length * 2);
    this.size = 0;
    this.#shift -= 1;
    for (let slot = 0; slot < keys.length; slot += 1) {
      const key = keys[slot] as number; // slot < length
      if (key !== 0) this.add(key - 1, counts[slot] as number);
    }
  }
}
