import type { DateColumn } from './date-column.ts';
import type { FileLedger } from './file-ledger.ts';
import type { ImportTally } from './import-tally.ts';
import type { MomentSample } from './moment-sample.ts';
import type { ResolvedColumns } from './resolve-columns.ts';

/** What one file's rows are read with. */
export interface RowPlan {
  readonly columns: ResolvedColumns;
  readonly dates: DateColumn;
  readonly tally: ImportTally;
  readonly ledger: FileLedger;
  /** ordinal of the file's first row among the rows of all files */
  readonly firstOrdinal: number;
  /** file and row of an ordinal */
  /** of rows without an id but with a moment; absent where repeats are not looked for */
  readonly moments?: MomentSample | null;
  readonly placeOf: (ordinal: number) => { readonly file: string; readonly row: number };
}
