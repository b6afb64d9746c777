import { type Hash64, halfSipHash, type HashKey } from './half-sip-hash.ts';

const firstWords = 32;
/** for texts with letters beyond ASCII, which are hashed by their UTF-16 code units */
const wideTweak = 1;

/** A key that nobody knows: made anew for every import, so that its hashes say nothing about the ids. */
export const randomHashKey = (): HashKey => {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(2));
  return [first, second];
};

/**
 * Keyed 64-bit hashes of request ids, without spaces around them. The same id has the same hash as a text and as bytes, in
 * whichever encoding it was written. The last hash computed is `low` and `high`: no object a row.
 */
export class IdHash implements Hash64 {
  low = 0;
  high = 0;
  readonly key: HashKey;
  #words = new Int32Array(firstWords);

  constructor(key: HashKey) {
    this.key = key;
  }

  /** False, and nothing hashed, if the id is blank. */
  ofText(cell: string): boolean {
    const text = cell.trim();
    if (text === '') return false;
    const isWide = this.#packBytes(text);
    if (isWide) this.#packUnits(text);
    this.#hash(text.length * (isWide ? 2 : 1), isWide ? wideTweak : 0);
    return true;
  }

  /** Is it a text of other letters than ASCII's? */
  #packBytes(text: string): boolean {
    const words = this.#roomFor(text.length);
    words[text.length >> 2] = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit > 127) return true;
      const before = (at & 3) === 0 ? 0 : (words[at >> 2] as number); // there is room
      words[at >> 2] = before | (unit << (8 * (at & 3)));
    }
    return false;
  }

  #packUnits(text: string): void {
    const words = this.#roomFor(text.length * 2);
    words[text.length >> 1] = 0;
    for (let at = 0; at < text.length; at += 1) {
      const before = (at & 1) === 0 ? 0 : (words[at >> 1] as number); // there is room
      words[at >> 1] = before | (text.charCodeAt(at) << (16 * (at & 1)));
    }
  }

  #hash(bytes: number, tweak: number): void {
    const at = bytes >> 2;
    this.#words[at] = (this.#words[at] as number) | (bytes << 24); // there is room
    halfSipHash({ words: this.#words, length: at + 1, tweak }, this.key, this);
  }

  #roomFor(bytes: number): Int32Array<ArrayBuffer> {
    const needed = (bytes >> 2) + 1;
    if (needed > this.#words.length) this.#words = new Int32Array(needed * 2);
    return this.#words;
  }
}
