import type { ByteSource } from './byte-source.ts';
import type { ImportProgress } from './import-report.ts';

const intervalMs = 100;

/** Tells how far an import is, at most ten times a second. */
export class ProgressTeller {
  private readonly sources: readonly ByteSource[];
  private readonly listener: ((progress: ImportProgress) => void) | undefined;
  /** bytes of all files before each file, and of all files */
  private readonly bytesBefore: readonly number[];
  private last = Number.NEGATIVE_INFINITY;
  private furthest = 0;

  constructor(sources: readonly ByteSource[], listener: ((progress: ImportProgress) => void) | undefined) {
    this.sources = sources;
    this.listener = listener;
    let sum = 0;
    this.bytesBefore = [0, ...sources.map(({ bytes }) => (sum += bytes))];
  }

  /** `bytes` of the file with the place `at`, `rows` of all files */
  tell(at: number, bytes: number, rows: number): void {
    if (this.listener === undefined) return;
    const now = performance.now();
    if (now - this.last < intervalMs) return;
    this.last = now;
    const bytesTotal = this.bytesBefore.at(-1) ?? 0;
    // what is read again, in part or from the beginning, is not told twice
    const bytesRead = Math.max(this.furthest, Math.min(bytesTotal, (this.bytesBefore[at] ?? 0) + bytes));
    this.furthest = bytesRead;
    this.listener({
      file: this.sources[at]?.name ?? '',
      fileNumber: at + 1,
      files: this.sources.length,
      bytesRead,
      bytesTotal,
      rowsRead: rows,
    });
  }

  /** `bytes` and `rows` of all files, of which several may be read at once; `at` is one of them */
  tellAll(at: number, bytes: number, rows: number): void {
    this.tell(at, bytes - (this.bytesBefore[at] ?? 0), rows);
  }

  /** the end is told at any rate */
  tellEnd(rows: number): void {
    this.last = Number.NEGATIVE_INFINITY;
    const at = this.sources.length - 1;
    this.tell(at, this.sources[at]?.bytes ?? 0, rows);
  }
}
