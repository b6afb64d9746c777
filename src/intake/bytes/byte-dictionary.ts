/** What `find` gives for bytes that were never learned. */
export const unknownBytes = -2;

const firstSlots = 256;

/** Whole numbers by bytes: an open-addressing hash table that keeps a copy of every key, without an object a key. */
export class ByteDictionary {
  size = 0;
  /** entry + 1; 0 = free */
  #slots = new Int32Array(firstSlots);
  #hashes = new Int32Array(firstSlots);
  #values = new Int32Array(firstSlots);
  /** where the bytes of each entry end in `#bytes`; they begin where those of the entry before end */
  #ends = new Uint32Array(firstSlots);
  #bytes = new Uint8Array(firstSlots * 16);

  /** The value of `bytes[start .. end)`, whose hash (`hashBytes`) is given; `unknownBytes` if there is none. */
  find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const hashes = this.#hashes;
    const mask = slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const entry = (slots[slot] as number) - 1; // slot <= mask
      if (entry < 0) return unknownBytes;
      if (hashes[entry] === hash && this.#holds(entry, bytes, start, end))
        return this.#values[entry] as number;
    }
  }

  /** Remembers bytes that are not yet known. */
  learn(
    bytes: Uint8Array,
    place: { readonly start: number; readonly end: number; readonly hash: number },
    value: number,
  ): void {
    const { start, end, hash } = place;
    if ((this.size + 1) * 2 > this.#slots.length) this.#grow();
    const entry = this.size;
    const from = entry === 0 ? 0 : (this.#ends[entry - 1] as number);
    const to = from + end - start;
    if (to > this.#bytes.length) {
      const wider = new Uint8Array(Math.max(to, this.#bytes.length * 2));
      wider.set(this.#bytes);
      this.#bytes = wider;
    }
    this.#bytes.set(bytes.subarray(start, end), from);
    this.#ends[entry] = to;
    this.#hashes[entry] = hash;
    this.#values[entry] = value;
    this.size += 1;
    this.#put(entry);
  }

  clear(): void {
    this.size = 0;
    this.#slots.fill(0);
  }

  #holds(entry: number, bytes: Uint8Array, start: number, end: number): boolean {
    const own = this.#bytes;
    const from = entry === 0 ? 0 : (this.#ends[entry - 1] as number);
    const length = end - start;
    if ((this.#ends[entry] as number) - from !== length) return false;
    for (let step = 0; step < length; step += 1) if (own[from + step] !== bytes[start + step]) return false;
    return true;
  }

  #put(entry: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const hash = this.#hashes[entry] as number;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = entry + 1;
  }

  #grow(): void {
    const room = this.#slots.length * 2;
    const wider = <C extends Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(from: C, into: C): C => {
      into.set(from);
      return into;
    };
    this.#slots = new Int32Array(room);
    this.#hashes = wider(this.#hashes, new Int32Array(room));
    this.#values = wider(this.#values, new Int32Array(room));
    this.#ends = wider(this.#ends, new Uint32Array(room));
    for (let entry = 0; entry < this.size; entry += 1) this.#put(entry);
  }
}
