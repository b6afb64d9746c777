import { firstBytes } from './byte-words.ts';
import { ByteBuffer } from './byte-buffer.ts';

/** What `find` gives for bytes that were never learned. */
export const unknownBytes = -2;

const firstSlots = 256;

/** Some bytes of a buffer, with their `hashBytes`. */
export interface HashedBytes {
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

/** Whole numbers by bytes: an open-addressing hash table that keeps a copy of every key, without an object a key. */
export class ByteDictionary {
  size = 0;
  /** entry + 1; 0 = free */
  #slots = new Int32Array(firstSlots);
  #hashes = new Int32Array(firstSlots);
  #values = new Int32Array(firstSlots);
  /** where the bytes of each entry begin among the keys, and how many they are */
  #starts = new Uint32Array(firstSlots);
  #lengths = new Uint32Array(firstSlots);
  readonly #keys = new ByteBuffer(firstSlots * 16);

  /** The value of some bytes of a buffer; `unknownBytes` if there is none. */
  find(view: DataView<ArrayBuffer>, { start, end, hash }: HashedBytes): number {
    const slots = this.#slots;
    const hashes = this.#hashes;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = (slots[slot] as number) - 1; // slot <= mask
      if (entry < 0) return unknownBytes;
      if (hashes[entry] === hash && this.#lengths[entry] === end - start && this.#holds(entry, view, start))
        return this.#values[entry] as number;
    }
  }

  /** Remembers bytes that are not yet known. */
  learn(buffer: ByteBuffer, { start, end, hash }: HashedBytes, value: number): void {
    if ((this.size + 1) * 2 > this.#slots.length) this.#grow();
    const entry = this.size;
    this.#starts[entry] = this.#keys.length;
    this.#lengths[entry] = end - start;
    this.#keys.append(buffer.bytes.subarray(start, end));
    this.#hashes[entry] = hash;
    this.#values[entry] = value;
    this.size += 1;
    this.#put(entry);
  }

  clear(): void {
    this.size = 0;
    this.#keys.length = 0;
    this.#slots.fill(0);
  }

  #holds(entry: number, view: DataView<ArrayBuffer>, start: number): boolean {
    const keys = this.#keys.view;
    const end = start + (this.#lengths[entry] as number); // an entry
    let own = this.#starts[entry] as number; // an entry
    let at = start;
    for (; at + 4 <= end; at += 4, own += 4)
      if (keys.getInt32(own, true) !== view.getInt32(at, true)) return false;
    const rest = end - at;
    return rest === 0 || firstBytes(keys.getInt32(own, true) ^ view.getInt32(at, true), rest) === 0;
  }

  #put(entry: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (this.#hashes[entry] as number) & mask;
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
    this.#starts = wider(this.#starts, new Uint32Array(room));
    this.#lengths = wider(this.#lengths, new Uint32Array(room));
    for (let entry = 0; entry < this.size; entry += 1) this.#put(entry);
  }
}
