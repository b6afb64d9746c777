import type { ChannelKind } from '../cube/channel-kind.ts';
import type { Cube } from '../cube/cube.ts';
import type { RequestIds } from '../cube/request-ids.ts';
import type { Delimiter, Encoding } from './dialect.ts';
import type { Problem } from './problem.ts';
import type { RowChecks } from './row-checks.ts';
import type { WindowsReport } from './windows/window-report.ts';

/** Row accounting of one file: rowsRead = counted + rejected + duplicate + leftOut. */
export interface FileAccount {
  readonly name: string;
  readonly bytes: number;
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly rowsRead: number;
  readonly counted: number;
  readonly rejected: number;
  readonly duplicate: number;
  readonly leftOut: number;
  /** of the rows left out: by each row filter of the mapping, in their order; absent where it has none */
  readonly filtered?: readonly number[];
  /** rows of a sheet that its program does not show, and which were read like any other; absent where there are none */
  readonly hiddenRows?: number;
  /** the first 1,000, in row order; rows that a filter left out are no problem */
  readonly problems: readonly Problem[];
  readonly problemsTotal: number;
  /** how often each code occurred */
  readonly problemsByCode: Readonly<Record<string, number>>;
  /** what the rows declare of themselves; absent where they declare nothing */
  readonly checks?: RowChecks;
}

export interface LabelCount {
  readonly label: string;
  readonly requests: number;
}

/** What an import did. */
export interface ImportReport {
  readonly files: readonly FileAccount[];
  readonly requests: number;
  readonly channels: readonly {
    readonly label: string;
    readonly kind: ChannelKind;
    readonly requests: number;
  }[];
  /** labels that the city does not know, most requests first */
  readonly unmatched: {
    readonly districts: readonly LabelCount[];
    readonly services: readonly LabelCount[];
    readonly channels: readonly LabelCount[];
  };
  /** of files whose columns are windows: there is nothing in the cube then */
  readonly windows?: WindowsReport;
  /** only the totals are left: the lists of rows, labels and channels were damaged where they were stored */
  readonly isRest?: true;
}

export interface ImportProgress {
  readonly file: string;
  readonly fileNumber: number;
  readonly files: number;
  readonly bytesRead: number;
  readonly bytesTotal: number;
  readonly rowsRead: number;
}

export type ImportOutcome =
  | {
      readonly kind: 'imported';
      readonly cube: Cube;
      readonly report: ImportReport;
      /** null where none are mapped, or none are kept */
      readonly ids: RequestIds | null;
    }
  /** nothing is kept; one problem per file that could not be read */
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }
  | { readonly kind: 'cancelled' };
