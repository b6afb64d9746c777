import type { CityProfile } from '../city/city-profile.ts';
import type { PassPlan, PassResult } from './import-pass.ts';
import type { ImportProgress } from './import-report.ts';

/** Where and how an import runs. */
export interface IngestContext {
  readonly city: CityProfile;
  /** the clock of zoned instants; the city's unless given */
  readonly timeZone?: string;
  readonly limits?: { readonly labelsPerColumn: number };
  /** called at most ten times a second, and at the end */
  readonly onProgress?: (progress: ImportProgress) => void;
  readonly signal?: AbortSignal;
  /** how the files are read once; by their bytes in this thread unless given */
  readonly pass?: (plan: PassPlan) => Promise<PassResult>;
}

export const defaultLabelsPerColumn = 50_000;
