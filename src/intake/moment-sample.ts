import type { RecordBytes } from './bytes/byte-row-reader.ts';
import type { RowKernel } from './bytes/row-kernel.ts';
import { momentNumbers } from './repeated-rows.ts';

type Kernel = Pick<
  RowKernel,
  'forgetMoments' | 'input' | 'memory' | 'momentRows' | 'momentsHeld' | 'noteMoment'
>;

/**
 * Rows with a moment to the second, of a file without ids: hashes of some of them, so that repeats can be found. The kernel makes
 * them; here they are taken over.
 */
export class MomentSample {
  /** every how many-th minute is looked at: a power of two */
  readonly apart: number;
  #entries = new Uint32Array(momentNumbers * 256);
  #length = 0;

  constructor(apart: number) {
    this.apart = apart;
  }

  /** Takes over what the kernel has; `row` and `line` are those of the first row that it read. */
  take(kernel: Kernel, row: number, line: number): void {
    const held = kernel.momentsHeld();
    if (held === 0) return;
    const noted = new Uint32Array(kernel.memory.buffer, kernel.momentRows, held * momentNumbers);
    for (let at = 0; at < noted.length; at += momentNumbers) {
      if (this.#length === this.#entries.length) this.#grow();
      // hash low, hash high, row * 64 + second, line
      const placed = noted[at + 2] as number; // four numbers a row
      this.#entries[this.#length] = noted[at] as number;
      this.#entries[this.#length + 1] = noted[at + 1] as number;
      this.#entries[this.#length + 2] = row + (placed >>> 6);
      this.#entries[this.#length + 3] = (line + (noted[at + 3] as number)) * 64 + (placed & 63);
      this.#length += momentNumbers;
    }
    kernel.forgetMoments();
  }

  /** Notes a row that was read as a text and counted; `date` is where its date lies. */
  note(kernel: Kernel, record: RecordBytes, date: { readonly start: number; readonly end: number }): void {
    const { input } = kernel;
    kernel.noteMoment(input + record.start, input + record.end, input + date.start, input + date.end, 0, 0);
    this.take(kernel, record.row, record.line);
  }

  entries(): Uint32Array<ArrayBuffer> {
    return this.#entries.slice(0, this.#length);
  }

  #grow(): void {
    const grown = new Uint32Array(2 * this.#length);
    grown.set(this.#entries);
    this.#entries = grown;
  }
}
