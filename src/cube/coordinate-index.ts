const emptySlot = -1;

/**
 * Numbers distinct tuples of 32-bit whole numbers in the order they come: an open-addressing hash table over growing typed
 * arrays, without an object per tuple. Used instead of a `Map` on a packed number because tuples may need more than 53 bits.
 */
export class CoordinateIndex {
  readonly width: number;
  /** the tuples so far, one after the other */
  rows: Int32Array<ArrayBuffer>;
  size = 0;
  private slots: Int32Array<ArrayBuffer>;

  constructor(width: number) {
    this.width = width;
    this.rows = new Int32Array(width * 512);
    this.slots = new Int32Array(1024).fill(emptySlot);
  }

  /** The number of the tuple in `words` (of `width`): its old one, or `size` if it has not been seen. */
  place(words: Int32Array<ArrayBuffer>): number {
    const { width, rows, slots } = this;
    const mask = slots.length - 1;
    let hash = 0;
    for (let i = 0; i < width; i += 1) hash = mixIn(hash, words[i] as number); // i < width
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const row = slots[slot] as number; // slot <= mask
      if (row === emptySlot) break;
      let i = 0;
      const at = row * width;
      while (i < width && rows[at + i] === words[i]) i += 1;
      if (i === width) return row;
      slot = (slot + 1) & mask;
    }
    slots[slot] = this.size;
    return this.append(words);
  }

  private append(words: Int32Array<ArrayBuffer>): number {
    const row = this.size;
    const at = row * this.width;
    if (at === this.rows.length) {
      const wider = new Int32Array(this.rows.length * 2);
      wider.set(this.rows);
      this.rows = wider;
    }
    for (let i = 0; i < this.width; i += 1) this.rows[at + i] = words[i] as number; // i < width
    this.size += 1;
    // at most half full, so that runs of taken slots stay short
    if (this.size * 2 > this.slots.length) this.grow();
    return row;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 2).fill(emptySlot);
    const mask = slots.length - 1;
    for (let row = 0; row < this.size; row += 1) {
      let hash = 0;
      const at = row * this.width;
      for (let i = 0; i < this.width; i += 1) hash = mixIn(hash, this.rows[at + i] as number); // inside rows
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== emptySlot) slot = (slot + 1) & mask;
      slots[slot] = row;
    }
    this.slots = slots;
  }
}

const mixIn = (hash: number, word: number): number =>
  Math.imul(((hash << 5) | (hash >>> 27)) ^ word, 0x9e37_79b1);
