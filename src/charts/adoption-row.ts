import type { Measurement } from '../measures/measurement.ts';

/** Adoption of one district or service, beside its change against the same period a year earlier. */
export interface AdoptionRow {
  readonly key: string;
  readonly name: string;
  readonly adoption: Measurement;
  /** difference of shares; missing with the reason where there is nothing to compare with */
  readonly change: Measurement;
  /** requests of the row that adoption was computed from and those left outside it */
  readonly requests: number;
}
