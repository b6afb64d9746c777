import type { EpochDay } from '../cube/day-range.ts';

/** A row that was recognised by its bytes: it has a date, labels, a whole number of requests, and as many fields as the header. */
export interface KnownRow {
  readonly day: EpochDay;
  /** of no meaning if it counts nothing */
  readonly combination: number;
  readonly count: number;
  /** its hash is the tally's `idHash` */
  readonly hasId: boolean;
  readonly row: number;
  readonly line: number;
}
