import type { ByteRange, RangeNews, RangeOutcome } from './byte-range.ts';
import type { RangeIds, ReadPart, ReadingPlan, RepeatedEntries } from './range-reading.ts';

/** A `RangeReading`, in this thread or in another one. */
export interface RangeReadings {
  /** null if the range was forgotten before it was read */
  read(range: ByteRange, onNews: (news: RangeNews) => void): Promise<RangeOutcome | null>;
  /** keeps what was counted in a range; or forgets it, also if it is still being read */
  settle(id: number, isKept: boolean): Promise<void>;
  ids(): Promise<readonly RangeIds[]>;
  parts(repeated: RepeatedEntries): Promise<readonly ReadPart[]>;
}

export interface Readers {
  /** starts the readers of one pass */
  readonly start: (plan: ReadingPlan) => Promise<readonly RangeReadings[]>;
  /** bytes of a range, about */
  readonly rangeBytes: number;
  /** ends the readers that were started, with all that they counted */
  readonly end: () => void;
}
