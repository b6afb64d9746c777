import type { ImportReport } from '../intake/import-report.ts';
import type { Part } from './part.ts';

/** An import that was read and may be added. */
export interface NewImport extends Part {
  readonly report: ImportReport;
  /** the cube, encoded */
  readonly bytes: ArrayBuffer;
}
