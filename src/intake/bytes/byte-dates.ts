import type { RememberedDate, TextDateColumn } from '../date-column.ts';
import type { ByteBuffer } from './byte-buffer.ts';
import { ByteDictionary, unknownBytes } from './byte-dictionary.ts';
import type { EncodedText } from './encoded-text.ts';
import { hashBytes } from './hash-bytes.ts';
import { plainDateKey, plainDateKeys } from './plain-date-key.ts';

/** Distinct texts remembered beside plain dates; a column of time stamps in another form has as many as rows. */
const rememberedTexts = 20_000;
/** no date is longer */
const longestRemembered = 48;

/** The dates of a column by the bytes of its cells. */
export class ByteDates {
  readonly column: TextDateColumn;
  readonly place: number;
  readonly #text: EncodedText;
  /** plain date -> place in `#dates` + 1; 0 = never met */
  readonly #plain = new Int32Array(plainDateKeys);
  readonly #others = new ByteDictionary();
  #dates: RememberedDate[] = [];

  constructor(place: number, column: TextDateColumn, text: EncodedText) {
    this.place = place;
    this.column = column;
    this.#text = text;
  }

  /** What the column makes of a cell: looked at as a text the first time, by its bytes from then on. */
  find(buffer: ByteBuffer, start: number, end: number): RememberedDate {
    const { bytes, view } = buffer;
    const key = plainDateKey(bytes, start, end);
    if (key >= 0) {
      const known = this.#plain[key] as number; // keys are below `plainDateKeys`
      if (known !== 0) return this.#dates[known - 1] as RememberedDate;
      const found = this.#look(bytes, start, end);
      this.#dates.push(found);
      this.#plain[key] = this.#dates.length;
      return found;
    }
    if (end - start > longestRemembered) return this.#look(bytes, start, end);
    const hash = hashBytes(view, start, end);
    const known = this.#others.find(view, { start, end, hash });
    if (known !== unknownBytes) return this.#dates[known] as RememberedDate;
    const found = this.#look(bytes, start, end);
    if (this.#others.size >= rememberedTexts) this.#forget();
    this.#others.learn(buffer, { start, end, hash }, this.#dates.length);
    this.#dates.push(found);
    return found;
  }

  #look(bytes: Uint8Array<ArrayBuffer>, start: number, end: number): RememberedDate {
    return this.column.find(this.#text.decode(bytes.subarray(start, end)));
  }

  #forget(): void {
    this.#others.clear();
    this.#plain.fill(0);
    this.#dates = [];
  }
}
