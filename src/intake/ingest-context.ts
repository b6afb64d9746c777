import type { CityProfile } from '../city/city-profile.ts';
import type { HashKey } from './half-sip-hash.ts';
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
  /** what request ids are hashed with, so that they can be kept; a key of its own, and nothing is kept, unless given */
  readonly idKey?: HashKey | null;
  /** the program's own data: it says nothing of itself that could be compared */
  readonly isSynthetic?: boolean;
  /** how the files are read once; by their bytes in this thread unless given */
  readonly pass?: (plan: PassPlan) => Promise<PassResult>;
}

export const defaultLabelsPerColumn = 50_000;
