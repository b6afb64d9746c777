import type { RowReader } from '../row-reader.ts';
import type { RecordBytes } from './byte-row-reader.ts';
import type { FieldCutter } from './field-cutter.ts';
import type { RowKernel } from './row-kernel.ts';

/** hash low, hash high, row * 64 + second, line */
const numbers = 4;

/** Takes rows with a moment, of which the kernel has hashes, over into the sample of their file. */
export class KnownMoments {
  readonly #kernel: RowKernel;

  constructor(kernel: RowKernel) {
    this.#kernel = kernel;
  }

  begin({ plan: { moments } }: RowReader): void {
    this.#kernel.forgetMoments();
    this.#kernel.watchMoments(moments ? 1 : 0, (moments?.apart ?? 1) - 1);
  }

  /** Takes over what there is; `row` and `line` are those of the first row that was read. */
  take(
    { plan: { moments } }: RowReader,
    { row, line }: { readonly row: number; readonly line: number },
  ): void {
    const kernel = this.#kernel;
    const held = kernel.momentsHeld();
    if (!moments || held === 0) return;
    const noted = new Uint32Array(kernel.memory.buffer, kernel.momentRows, held * numbers);
    for (let at = 0; at < noted.length; at += numbers) {
      const [low, high] = [noted[at] as number, noted[at + 1] as number]; // four numbers a row
      const placed = noted[at + 2] as number;
      moments.note(
        { low, high },
        { row: row + (placed >>> 6), line: line + (noted[at + 3] as number), second: placed & 63 },
      );
    }
    kernel.forgetMoments();
  }

  /** Notes a row that was read as a text and counted. */
  note(reader: RowReader, { start, end, row, line }: RecordBytes, { starts, ends }: FieldCutter): void {
    const { columns, moments } = reader.plan;
    if (!moments) return;
    const { input, noteMoment } = this.#kernel;
    const date = columns.date[0] ?? 0;
    noteMoment(
      input + start,
      input + end,
      input + (starts[date] as number),
      input + (ends[date] as number),
      0,
      0,
    ); // cut with all columns
    this.take(reader, { row, line });
  }
}
