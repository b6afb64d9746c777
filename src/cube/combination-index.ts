import { CoordinateIndex } from './coordinate-index.ts';
import { dimensions } from './dimension.ts';

/** A table of 2^20 numbers (4 MiB) is worth it: of it only what occurs is ever in the cache. */
const mostDirectBits = 20;

/**
 * Numbers combinations of member codes, one of each dimension, in the order they come.
 *
 * Where the codes are few (a city has some districts, services and channels) they are packed into the bits of one number
 * and looked up directly; beyond 20 bits a hash table is used.
 */
export class CombinationIndex {
  readonly #index = new CoordinateIndex(dimensions.length);
  readonly #words = new Int32Array(dimensions.length);
  /** bits that the codes of each dimension take in a packed number */
  readonly #bits = new Uint8Array(dimensions.length);
  /** packed codes -> combination + 1; null = too many bits */
  #direct: Int32Array<ArrayBuffer> | null = new Int32Array(1);

  get size(): number {
    return this.#index.size;
  }

  /** the codes of all combinations, in the order of `dimensions`, one combination after the other */
  get rows(): Int32Array<ArrayBuffer> {
    return this.#index.rows.subarray(0, this.size * dimensions.length);
  }

  /** The number of the combination of `codes`, one a dimension in the order of `dimensions`. */
  place(codes: ArrayLike<number>): number {
    const direct = this.#direct;
    if (direct === null) return this.#placeByHash(codes);
    const at = this.#packed(codes);
    if (at < 0) {
      this.#widen(codes);
      return this.place(codes);
    }
    const known = direct[at] as number; // packed numbers lie inside
    if (known !== 0) return known - 1;
    const made = this.#placeByHash(codes);
    direct[at] = made + 1;
    return made;
  }

  #placeByHash(codes: ArrayLike<number>): number {
    for (let i = 0; i < dimensions.length; i += 1) this.#words[i] = codes[i] as number; // a code a dimension
    return this.#index.place(this.#words);
  }

  /** -1 where a code takes more bits than it has */
  #packed(codes: ArrayLike<number>): number {
    const bits = this.#bits;
    let packed = 0;
    for (let i = 0; i < dimensions.length; i += 1) {
      const code = codes[i] as number; // a code a dimension
      const width = bits[i] as number;
      if (code >>> width !== 0) return -1;
      packed = (packed << width) | code;
    }
    return packed;
  }

  #widen(codes: ArrayLike<number>): void {
    const bits = this.#bits;
    let all = 0;
    for (let i = 0; i < dimensions.length; i += 1) {
      const code = codes[i] as number; // a code a dimension
      bits[i] = Math.max(bits[i] as number, 32 - Math.clz32(code));
      all += bits[i] as number;
    }
    if (all > mostDirectBits) {
      this.#direct = null;
      return;
    }
    const direct = new Int32Array(1 << all);
    const { rows } = this;
    for (let combination = 0; combination < this.size; combination += 1) {
      const from = combination * dimensions.length;
      direct[this.#packed(rows.subarray(from, from + dimensions.length))] = combination + 1;
    }
    this.#direct = direct;
  }
}
