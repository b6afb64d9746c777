import type { DateEvidence } from './date-evidence.ts';
import type { FileAccount } from './import-report.ts';
import type { Problem } from './problem.ts';
import type { RecordFault } from './record-fault.ts';

/** A stretch of a file for one reader. */
export interface ByteRange {
  readonly id: number;
  /** place of the file */
  readonly file: number;
  /** place among the ranges of the file */
  readonly order: number;
  /** byte from which the range is looked for; exactly where a record begins if `isExact` */
  readonly from: number;
  /** byte up to which it goes: it ends at the border that is guessed from there */
  readonly to: number;
  /** it goes up to the end of the file */
  readonly isLast: boolean;
  /** exactly its bytes, where a file can be read by one only; then `from` and `to` are places in what was inflated */
  readonly block: Uint8Array<ArrayBuffer> | null;
  readonly isExact: boolean;
  /** records before the first row */
  readonly recordsAbove: number;
}

/** What reading a range gave; the counts stay with the reader until it is asked for its part. */
export interface RangeOutcome {
  /** byte at which reading began: a guess unless the range was exact */
  readonly start: number;
  /** byte at which the first record begins that was not read */
  readonly next: number;
  readonly rows: number;
  readonly lines: number;
  readonly recordsAbove: number;
  readonly requests: number;
  /** rows that had a date, or needed none */
  readonly dated: number;
  readonly undatedExample: string | null;
  /** rows and lines counted from the beginning of the range */
  readonly account: FileAccount;
  /** entries of rows with a moment: see `MomentSample` */
  readonly moments: Uint32Array<ArrayBuffer>;
  readonly evidence: DateEvidence;
  /** why the file cannot be read on; line from the beginning of the range */
  readonly fault: RecordFault | null;
  /** why the file could not be read */
  readonly problem: Problem | null;
  /** a letter beyond ASCII came where none was known */
  readonly hasForeignLetter: boolean;
  readonly hasTooManyLabels: boolean;
  /** a row was refused because with it the range's requests would be more than a safe whole number */
  readonly isPastSafe: boolean;
}

/** How far the reading of a range is. It is told once before the first byte, then some times a second. */
export interface RangeNews {
  /** byte at which reading began */
  readonly start: number;
  readonly bytes: number;
  readonly rows: number;
}
