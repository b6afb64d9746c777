/** bytes after the last one that readers of words and vectors need for themselves */
const spareBytes = 256;
const pageBytes = 1 << 16;

/** Bytes in a memory of their own, or in that of a kernel; grows, and always has some bytes to spare after `length`. */
export class ByteBuffer {
  bytes: Uint8Array<ArrayBuffer>;
  length = 0;
  readonly #memory: WebAssembly.Memory | null;
  /** where the bytes begin in the kernel's memory */
  readonly #start: number;

  constructor(room: number, place?: { readonly memory: WebAssembly.Memory; readonly input: number }) {
    this.#memory = place?.memory ?? null;
    this.#start = place?.input ?? 0;
    this.bytes =
      place === undefined
        ? new Uint8Array(room + spareBytes)
        : new Uint8Array(place.memory.buffer, place.input);
    this.reserve(room);
  }

  /** Makes room for so many bytes in all. */
  reserve(length: number): void {
    const lacking = length + spareBytes - this.bytes.length;
    if (lacking <= 0) return;
    if (this.#memory !== null) {
      this.#memory.grow(Math.ceil((lacking + length) / pageBytes));
      this.bytes = new Uint8Array(this.#memory.buffer, this.#start);
      return;
    }
    const { bytes } = this;
    this.bytes = new Uint8Array((length + spareBytes) * 2);
    this.bytes.set(bytes.subarray(0, this.length));
  }

  append(more: Uint8Array<ArrayBuffer>): void {
    this.reserve(this.length + more.length);
    this.bytes.set(more, this.length);
    this.length += more.length;
  }

  /** Drops the first bytes. */
  drop(count: number): void {
    this.bytes.copyWithin(0, count, this.length);
    this.length -= count;
  }
}
