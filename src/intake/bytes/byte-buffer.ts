/** bytes after the last one that readers of words need for themselves */
const spareBytes = 8;

/** Bytes that are read as such and as words; grows, and always has some bytes to spare after `length`. */
export class ByteBuffer {
  bytes: Uint8Array<ArrayBuffer>;
  view: DataView<ArrayBuffer>;
  length = 0;

  constructor(room: number) {
    this.bytes = new Uint8Array(room + spareBytes);
    this.view = new DataView(this.bytes.buffer);
  }

  /** Makes room for so many bytes in all. */
  reserve(length: number): void {
    if (length + spareBytes <= this.bytes.length) return;
    const { bytes } = this;
    this.bytes = new Uint8Array((length + spareBytes) * 2);
    this.bytes.set(bytes.subarray(0, this.length));
    this.view = new DataView(this.bytes.buffer);
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
