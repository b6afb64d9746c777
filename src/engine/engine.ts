import type { Answer } from '../cube/answer.ts';
import type { Dimension } from '../cube/dimension.ts';
import type { Member } from '../cube/cube.ts';
import type { DayRange } from '../cube/day-range.ts';
import type { PeriodUnit } from '../cube/period-unit.ts';
import type { Question } from '../cube/question.ts';
import type { Inspection, NotReadable } from '../intake/inspection.ts';
import type { ImportProgress, ImportReport } from '../intake/import-report.ts';
import type { Mapping } from '../intake/mapping.ts';
import type { Problem } from '../intake/problem.ts';

/** One import as kept in the workspace. */
export interface StoredImport {
  readonly id: string;
  readonly name: string;
  /** instant of the import, ISO */
  readonly importedAt: string;
  /** made by the demo generator: always labelled as such */
  readonly synthetic: boolean;
  readonly unit: PeriodUnit;
  readonly range: DayRange | null;
  readonly mapping: Mapping;
  readonly report: ImportReport;
}

/** What the live parts hold together: enough for every control of the page. */
export interface Holdings {
  /** grows with every change of the workspace; answers carry it */
  readonly version: number;
  readonly imports: readonly StoredImport[];
  readonly requests: number;
  readonly unit: PeriodUnit | null;
  readonly yearStartMonth: number;
  readonly range: DayRange | null;
  /** last day that is complete in the data, as far as known */
  readonly completeTo: number | null;
  readonly members: Readonly<Record<Dimension, readonly Member[]>>;
  readonly segmentNames: readonly [string, string, string];
}

export interface ImportRequest {
  readonly files: readonly File[];
  /** name shown in the list of imports */
  readonly name: string;
  readonly mapping: Mapping;
  readonly synthetic: boolean;
}

export type StoredOutcome =
  | { readonly kind: 'imported'; readonly stored: StoredImport }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }
  | { readonly kind: 'cancelled' };

/** The page's one door to everything that runs outside its thread. Engine failures reject; bad data are values. */
export interface Engine {
  inspect(file: File): Promise<Inspection | NotReadable>;
  /** `signal` cancels within 200 ms; nothing is kept then */
  importFiles(
    request: ImportRequest,
    watch: { readonly onProgress: (progress: ImportProgress) => void; readonly signal: AbortSignal },
  ): Promise<StoredOutcome>;
  removeImport(id: string): Promise<Holdings>;
  /** puts back the import removed last (kept until the next import or reload); null if there is none */
  undoRemove(): Promise<Holdings | null>;
  holdings(): Promise<Holdings>;
  /** all from one version of the cube */
  ask(
    questions: readonly Question[],
  ): Promise<{ readonly version: number; readonly answers: readonly Answer[] }>;
  /** holdings changed (import, removal), from this page */
  subscribe(listener: (holdings: Holdings) => void): () => void;
}
