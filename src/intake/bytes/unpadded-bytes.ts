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
  /** where padding was dropped from the bytes in the buffer */
  #padding: number[] = [];

  constructor(encoding: Encoding, known: KnownRows | null) {
    this.#known = known;
    this.#isUtf8 = encoding === 'utf-8';
    this.buffer = new ByteBuffer(firstRoom, known?.place);
  }

  /** how many bytes of the file are in the buffer, or were padding between them */
  get fileBytes(): number {
    return this.buffer.length + this.#padding.length;
  }

  append(chunk: Uint8Array<ArrayBuffer>): void {
    const { buffer } = this;
    if (!this.#isAfterPadding) {
      const { length } = buffer;
      buffer.append(chunk);
      if (!this.#hasZero(length)) return;
      buffer.length = length;
    }
    buffer.reserve(buffer.length + chunk.length * 2);
    for (const byte of chunk) this.#appendByte(byte);
  }

  /** Drops the first bytes. */
  drop(count: number): void {
    this.buffer.drop(count);
    if (this.#padding.length > 0)
      this.#padding = this.#padding.filter((place) => place > count).map((place) => place - count);
  }

  #hasZero(from: number): boolean {
    const { bytes, length } = this.buffer;
    return this.#known?.addBytes(from, length) ?? bytes.subarray(from, length).includes(0);
  }

  #appendByte(byte: number): void {
    const isPadding = byte === 0;
    if (isPadding || (this.#isAfterPadding && (byte & 0xc0) === 0x80 && this.#isUtf8)) {
      // inside a letter it is not padding but a fault: it stays, for the check to find
      if (!isPadding) {
        this.#put(0);
        this.#padding.pop();
      }
      this.#isAfterPadding = isPadding;
      if (isPadding) this.#padding.push(this.buffer.length);
      if (isPadding) return;
    }
    this.#isAfterPadding = false;
    this.#put(byte);
  }

  #put(byte: number): void {
    const { buffer } = this;
    buffer.bytes[buffer.length] = byte;
    buffer.length += 1;
  }
}
