import type { Delimiter } from '../dialect.ts';
import type { HashKey } from '../half-sip-hash.ts';
import type { ResolvedColumns } from '../resolve-columns.ts';
import type { RowReader } from '../row-reader.ts';
import type { ByteBuffer } from './byte-buffer.ts';
import type { RecordBytes } from './byte-row-reader.ts';
import type { EncodedText } from './encoded-text.ts';
import { endOfDate } from './end-of-date.ts';
import type { FieldCutter } from './field-cutter.ts';
import { KnownDates } from './known-dates.ts';
import { KnownFilters } from './known-filters.ts';
import { LabelTree, type PlacedLabels } from './label-tree.ts';
import { placedLabels } from './placed-labels.ts';
import { createRowKernel, type RowKernel } from './row-kernel.ts';

/** why the kernel came back: something must be taken out of it before it can go on */
const isFull = 2;
/** why it came back, and rows with a moment are all that is to be taken out */
const hasMoments = 3;
const noColumn = -1;
const wanted = 1;
const hashed = 2;
const loggedNumbers = 6;

/** What a kernel is told of one file. */
interface KnownFile {
  readonly columns: ResolvedColumns;
  readonly delimiter: Delimiter;
  readonly text: EncodedText;
}

/**
 * Rows of which everything was met before: dates, labels, whole numbers and ids in letters of ASCII. A kernel counts them by
 * their bytes, without a text or an object for any of them; what is new to it is read as a text, and learned from there.
 *
 * What it counted is added to the tally by `settle`; rows, requests and dates are noted at once.
 */
export class KnownRows {
  /** taken by the last `read` */
  rows = 0;
  /** line ends stepped over by the last `read` */
  lines = 0;
  readonly #kernel: RowKernel;
  #file: KnownFile | null = null;
  #reader: RowReader | null = null;
  #labels: readonly PlacedLabels[] = [];
  readonly #dates: KnownDates;
  readonly #filters: KnownFilters;
  readonly #tree: LabelTree;

  constructor(kernel: RowKernel, [first, second]: HashKey) {
    this.#kernel = kernel;
    this.#dates = new KnownDates(kernel);
    this.#filters = new KnownFilters(kernel);
    this.#tree = new LabelTree(kernel);
    kernel.keyIds(first, second);
  }

  /** null where kernels cannot run */
  static create(key: HashKey): KnownRows | null {
    const kernel = createRowKernel();
    return kernel === null ? null : new KnownRows(kernel, key);
  }

  /** memory for the bytes that are read */
  get place(): { readonly memory: WebAssembly.Memory; readonly input: number } {
    return this.#kernel;
  }

  /** Turns to rows of a file, or of a stretch of it. False if such files are read as texts only. */
  begin(reader: RowReader, { delimiter, text }: Omit<KnownFile, 'columns'>): boolean {
    const { plan } = reader;
    const { columns, dates, tally } = plan;
    const { mostColumns, mostFilters, mostLabels } = this.#kernel;
    const labels = placedLabels(plan);
    const fits =
      columns.width <= mostColumns &&
      columns.needed <= columns.width &&
      labels.length <= mostLabels &&
      columns.filters.length <= mostFilters;
    if (dates.kind !== 'text' || tally.channel === null || !fits) return false;
    this.#labels = labels;
    this.#reader = reader;
    this.#kernel.watchMoments(plan.moments?.apart ?? 0);
    const last = this.#file;
    if (last?.columns === columns && last.delimiter === delimiter && last.text.encoding === text.encoding)
      return true;
    this.#file = { columns, delimiter, text };
    this.#forget();
    this.#planColumns(columns);
    this.#filters.plan(columns.filters);
    this.#kernel.plan(delimiter.charCodeAt(0), columns.width, text.isSingleByte ? 1 : 0);
    return true;
  }

  /** Is one of the bytes zero? */
  hasZero(from: number, to: number): boolean {
    const { input, hasZero } = this.#kernel;
    return hasZero(input + from, input + to) !== 0;
  }

  /** Takes rows from `from` on; gives the place of the first record that is no known row. */
  read(
    buffer: ByteBuffer,
    from: number,
    { row, line }: { readonly row: number; readonly line: number },
  ): number {
    const kernel = this.#kernel;
    const reader = this.#reader as RowReader; // begun
    const { input } = kernel;
    this.rows = 0;
    this.lines = 0;
    for (let at = from; ; ) {
      const left = Number.MAX_SAFE_INTEGER - reader.plan.tally.requests;
      at = kernel.readRows(input + at, input + buffer.length, left) - input;
      const leftOut = this.#filters.note(reader);
      if (kernel.logged.value > 0) this.#takeLogged(row + this.rows, line + this.lines);
      else reader.noteKnown(kernel.rows.value - leftOut, kernel.requests.value);
      this.#dates.note(reader);
      reader.plan.moments?.take(kernel, row + this.rows, line + this.lines);
      this.rows += kernel.rows.value;
      this.lines += kernel.lines.value;
      if (kernel.end.value === hasMoments) continue;
      if (kernel.end.value !== isFull) return at;
      this.#makeRoom();
    }
  }

  /** Notes the moment of a row that `cutter` has just cut, and that was counted. */
  noteMoment(record: RecordBytes, { starts, ends }: FieldCutter): void {
    const { columns, moments } = (this.#reader as RowReader).plan; // begun
    const at = columns.date[0] ?? 0;
    // cut with all columns
    moments?.note(this.#kernel, record, { start: starts[at] as number, end: ends[at] as number });
  }

  /** Learns the row that `cutter` has just cut: it has a date and labels, or a filter leaves it out. */
  learn({ bytes }: ByteBuffer, { starts, ends }: FieldCutter): void {
    const kernel = this.#kernel;
    const { columns, text } = this.#file as KnownFile; // begun
    const cell = (start: number, length: number): string =>
      text.decode(bytes.subarray(start, start + length));
    const span = (column: number): readonly [number, number] => [
      starts[column] as number, // cut with all columns
      (ends[column] as number) - (starts[column] as number),
    ];
    const [dateStart, dateLength] = span(columns.date[0] ?? 0);
    const left = this.#filters.learn(this.#reader as RowReader, { cell, span }); // begun
    let fits = left !== 'full';
    if (left === 'left-out') return;
    if (kernel.knowsDate(kernel.input + dateStart, dateLength) === 0) {
      const number = this.#dates.number(cell(dateStart, dateLength), this.#reader as RowReader); // begun
      fits = number >= 0 && kernel.learn(number) !== 0;
    }
    for (const [at, { labels, column }] of this.#labels.entries()) {
      const [start, length] = span(column);
      if (!fits || kernel.knowsLabel(at, kernel.input + start, length) !== 0) continue;
      const code = labels.code(cell(start, length));
      // a word for a total is no label
      if (code >= 0) fits = kernel.learn(code) !== 0;
    }
    if (!fits) {
      this.settle();
      this.#forget();
    }
  }

  /** Adds what was counted to the tally. */
  settle(): void {
    const kernel = this.#kernel;
    if (kernel.cellsHeld() === 0) return;
    kernel.flushCounts();
    const { builder } = (this.#reader as RowReader).plan.tally; // cells are of a reader
    const { buffer } = kernel.memory;
    const keys = new Uint32Array(buffer, kernel.cellKeys, kernel.cellsHeld());
    const counts = new Float64Array(buffer, kernel.cellCounts, keys.length);
    const combinations = this.#tree.combinations(keys, this.#labels, builder);
    for (let from = 0, to = 0; from < keys.length; from = to) {
      to = endOfDate(keys, from);
      const day = this.#dates.day((keys[from] as number) >>> 16); // from < length
      builder.addCells(day, combinations.subarray(from, to), counts.subarray(from, to));
    }
    kernel.forgetCounts();
  }

  #planColumns({ date, count, id, filters, width, needed }: ResolvedColumns): void {
    const { memory, checkedColumns, labelColumns, planColumns, planLabels } = this.#kernel;
    const kinds = new Uint8Array(memory.buffer, checkedColumns, width);
    kinds.fill(0);
    for (const column of [date[0] ?? 0, count, id])
      if (column !== null && column < needed) kinds[column] = wanted;
    const places = new Int32Array(memory.buffer, labelColumns, this.#labels.length);
    for (const [at, { column }] of this.#labels.entries()) {
      places[at] = column;
      kinds[column] = hashed;
    }
    for (const column of filters) kinds[column] = hashed;
    planColumns(date[0] ?? 0, count ?? noColumn, id ?? noColumn);
    const among = this.#labels.map(({ column }) => column).toSorted((a, b) => a - b);
    const first = among[0] ?? noColumn;
    const last = among.at(-1) ?? noColumn;
    // labels next to each other are known by one look
    const areNeighbours = last - first + 1 === new Set(among).size;
    planLabels(among.length, areNeighbours ? first : noColumn, last);
  }

  #makeRoom(): void {
    this.settle();
    if (this.#kernel.nodesHeld() < this.#kernel.mostNodes) return;
    this.#kernel.forgetNodes();
    this.#tree.forget();
  }

  #forget(): void {
    this.#kernel.forgetAll();
    this.#dates.forget();
    this.#tree.forget();
  }

  #takeLogged(firstRow: number, firstLine: number): void {
    const kernel = this.#kernel;
    const reader = this.#reader as RowReader; // begun
    const logged = new Int32Array(
      kernel.memory.buffer,
      kernel.loggedRows,
      kernel.logged.value * loggedNumbers,
    );
    const { idHash, builder } = reader.plan.tally;
    for (let at = 0; at < logged.length; at += loggedNumbers) {
      const key = logged[at + 2] as number; // six numbers a row
      const count = logged[at + 3] as number;
      const placed = logged[at + 5] as number;
      idHash.low = logged[at] as number;
      idHash.high = logged[at + 1] as number;
      reader.takeKnown({
        day: this.#dates.day(key >>> 16),
        combination: count > 0 ? this.#tree.combination(key & 0xffff, this.#labels, builder) : 0,
        count,
        hasId: (placed & 1) === 1,
        row: firstRow + (placed >>> 1),
        line: firstLine + (logged[at + 4] as number),
      });
    }
  }
}
