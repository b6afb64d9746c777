import type { DayRange } from '../../cube/day-range.ts';
import type { PlainWindows } from '../../cube/windows/plain-windows.ts';
import type { FileAccount } from '../import-report.ts';
import type { WindowColumns } from './window-mapping.ts';

/** A pair of cells that cannot be what it says. What it is a fault of is a gap. */
export interface CellFault {
  /** `bad-count`: values text; `online-above-total`: values total, online */
  readonly code: 'bad-count' | 'online-above-total';
  readonly window: DayRange;
  /** 1-based data record */
  readonly row: number;
  /** 1-based physical line */
  readonly line: number;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What the reading of a table of windows did. */
export interface WindowReport {
  /** a row is counted if it gives a total for any window */
  readonly file: FileAccount;
  /** the first 1,000, in row order */
  readonly faults: readonly CellFault[];
  readonly faultsTotal: number;
  /** windows whose header seemed mistyped, and was read otherwise */
  readonly mended: readonly WindowColumns[];
}

/** What an import of such tables gave, beside the accounts of its files. Plain JSON. */
export interface WindowsReport {
  readonly set: PlainWindows;
  /** the first 1,000 of each file */
  readonly faults: readonly (CellFault & { readonly file: string })[];
  readonly faultsTotal: number;
  readonly mended: readonly WindowColumns[];
}
