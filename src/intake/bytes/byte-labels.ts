import type { LabelColumn } from '../label-column.ts';
import type { ByteBuffer } from './byte-buffer.ts';
import { ByteDictionary, unknownBytes } from './byte-dictionary.ts';
import type { EncodedText } from './encoded-text.ts';
import type { FieldCutter } from './field-cutter.ts';

/** Spellings remembered: more than a column may have labels, for the same label may be written in several ways. */
const rememberedSpellings = 1 << 18;
/** a longer text is hardly met again */
const longestRemembered = 1000;

/** The member numbers of one column by the bytes of its cells; texts are made only of those never met before. */
export class ByteLabels {
  readonly column: number;
  readonly labels: LabelColumn;
  readonly #known = new ByteDictionary();

  constructor(column: number, labels: LabelColumn) {
    this.column = column;
    this.labels = labels;
  }

  /** Member number of the field cut last, -1 for a total's word, `unknownBytes` if it was never met. */
  find({ view }: ByteBuffer, { starts, ends, hashes }: FieldCutter): number {
    const at = this.column; // cut with all wanted columns
    const [start, end, hash] = [starts[at] as number, ends[at] as number, hashes[at] as number];
    return this.#known.find(view, { start, end, hash });
  }

  /** Remembers the field cut last, which the column of labels knows by now. */
  learn(buffer: ByteBuffer, { starts, ends, hashes }: FieldCutter, text: EncodedText): void {
    const place = {
      start: starts[this.column] as number,
      end: ends[this.column] as number,
      hash: hashes[this.column] as number,
    };
    if (place.end - place.start > longestRemembered) return;
    if (this.#known.find(buffer.view, place) !== unknownBytes) return;
    if (this.#known.size >= rememberedSpellings) this.#known.clear();
    const cell = text.decode(buffer.bytes.subarray(place.start, place.end));
    this.#known.learn(buffer, place, this.labels.code(cell));
  }
}
