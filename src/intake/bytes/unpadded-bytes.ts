import type { Encoding } from '../dialect.ts';
import { ByteBuffer } from './byte-buffer.ts';
import type { KnownRows } from './known-rows.ts';

const firstRoom = 1 << 16;

/** Bytes of a file without the NUL bytes that some exports leave in fields as padding. */
export class UnpaddedBytes {
  readonly buffer: ByteBuffer;
  readonly #known: KnownRows | null;
  readonly #isUtf8: boolean;
  #isAfterPadding = false;
  /** places in the buffer before which padding was dropped, ascending, and how much of it: a run has one entry, however long */
  #padding: { readonly place: number; bytes: number }[] = [];

  constructor(encoding: Encoding, known: KnownRows | null) {
    this.#known = known;
    this.#isUtf8 = encoding === 'utf-8';
    this.buffer = new ByteBuffer(firstRoom, known?.place);
  }

  /** how many bytes of the file are in the buffer, or were padding between them */
  get fileBytes(): number {
    return this.#padding.reduce((sum, { bytes }) => sum + bytes, this.buffer.length);
  }

  append(chunk: Uint8Array<ArrayBuffer>): void {
    const { buffer } = this;
    const { length } = buffer;
    if (!this.#isAfterPadding) {
      buffer.append(chunk);
      if (!this.#hasZero(length)) return;
      buffer.length = length;
    }
    buffer.reserve(length + chunk.length * 2);
    for (const byte of chunk) this.#appendByte(byte);
  }

  /** Drops the first bytes. */
  drop(count: number): void {
    this.buffer.drop(count);
    if (this.#padding.length > 0)
      this.#padding = this.#padding
        .filter(({ place }) => place > count)
        .map(({ place, bytes }) => ({ place: place - count, bytes }));
  }

  #hasZero(from: number): boolean {
    const { bytes, length } = this.buffer;
    return this.#known?.hasZero(from, length) ?? bytes.subarray(from, length).includes(0);
  }

  #appendByte(byte: number): void {
    const isPadding = byte === 0;
    if (isPadding || (this.#isAfterPadding && (byte & 0xc0) === 0x80 && this.#isUtf8)) {
      // inside a letter it is not padding but a fault: it stays, for the check to find
      if (!isPadding) {
        this.#put(0);
        this.#addPadding(-1);
      }
      this.#isAfterPadding = isPadding;
      if (isPadding) return this.#addPadding(1);
    }
    this.#isAfterPadding = false;
    this.#put(byte);
  }

  #addPadding(bytes: number): void {
    const last = this.#padding.at(-1);
    const { length } = this.buffer;
    // what is taken back stood before the byte that was put in its place
    if (last !== undefined && (last.place === length || bytes < 0)) last.bytes += bytes;
    else this.#padding.push({ place: length, bytes });
  }

  #put(byte: number): void {
    const { buffer } = this;
    buffer.bytes[buffer.length] = byte;
    buffer.length += 1;
  }
}
