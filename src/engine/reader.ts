import type { Inspection, NotReadable } from '../intake/inspection.ts';
import type { ImportReport } from '../intake/import-report.ts';
import type { Mapping } from '../intake/mapping.ts';
import type { Problem } from '../intake/problem.ts';
import type { ImportWatch } from './engine.ts';

/** What reading files gave: an encoded cube and its accounting, or why not. */
export type ReadOutcome =
  | {
      readonly kind: 'read';
      readonly cube: ArrayBuffer;
      readonly report: ImportReport;
    }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }
  | { readonly kind: 'cancelled' };

/** Reads files: in this thread (Node, tests) or in a worker of its own that can be ended at any time (browser). */
export interface Reader {
  prepare(): void;
  inspect(file: File): Promise<Inspection | NotReadable>;
  contentHash(file: File): Promise<string | null>;
  read(files: readonly File[], mapping: Mapping, watch: ImportWatch): Promise<ReadOutcome>;
  close(): void;
}
