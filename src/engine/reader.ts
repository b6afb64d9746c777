import type { CityProfile } from '../city/city-profile.ts';
import type { Dialect } from '../intake/dialect.ts';
import type { TableFormat } from '../intake/formats/table-format.ts';
import type { Inspection, NotReadable } from '../intake/inspection.ts';
import type { ImportReport } from '../intake/import-report.ts';
import type { Mapping } from '../intake/mapping.ts';
import type { HashKey } from '../intake/half-sip-hash.ts';
import type { Problem } from '../intake/problem.ts';
import type { TryOut } from '../intake/try-out.ts';
import type { ImportWatch } from './engine.ts';

/** What reading files gave: an encoded cube and its accounting, or why not. */
export type ReadOutcome =
  | {
      readonly kind: 'read';
      readonly cube: ArrayBuffer;
      readonly report: ImportReport;
      /** the ids of the requests, encoded; null where none are mapped, or none are kept */
      readonly ids: ArrayBuffer | null;
    }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }
  | { readonly kind: 'cancelled' };

/** Which table of a file is meant. */
export interface TableChoice {
  /** the way to it: names of files in archives, and of the sheet; [] = the file itself */
  readonly path: readonly string[];
  readonly format: TableFormat;
  /** how it is written, as far as its user said */
  readonly dialect?: Partial<Dialect>;
}

/** A table that a file holds. */
export interface ListedTable extends TableChoice {
  /** its program does not show it */
  readonly isHidden: boolean;
  /** it is meant where nobody chooses */
  readonly isUsual: boolean;
}

export type FileTables =
  | { readonly kind: 'tables'; readonly tables: readonly ListedTable[] }
  | { readonly kind: 'not-readable'; readonly problem: Problem };

/** A file, and the table in it that is meant; null = the usual one. */
export interface ChosenTable {
  readonly file: File;
  readonly choice: TableChoice | null;
}

export type TryOutcome = TryOut | { readonly kind: 'refused'; readonly problem: Problem };

/** How tables are read. */
export interface WayOfReading {
  readonly mapping: Mapping;
  /** whose names are looked for */
  readonly city: CityProfile;
  /** request ids are hashed with it and kept; null or missing = they are not */
  readonly idKey?: HashKey | null;
  /** the program's own data: there is nothing to check */
  readonly isSynthetic?: boolean;
}

/** Reads files: in this thread (Node, tests) or in a worker of its own that can be ended at any time (browser). */
export interface Reader {
  prepare(): void;
  /** the tables in a file */
  tables(file: File): Promise<FileTables>;
  inspect(table: ChosenTable, city: CityProfile): Promise<Inspection | NotReadable>;
  /** what would become of the first rows of a table */
  tryOut(table: ChosenTable, way: WayOfReading): Promise<TryOutcome>;
  contentHash(file: File): Promise<string | null>;
  read(tables: readonly ChosenTable[], way: WayOfReading, watch: ImportWatch): Promise<ReadOutcome>;
  close(): void;
}
