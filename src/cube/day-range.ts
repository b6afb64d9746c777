/** Whole days since 1970-01-01 of a civil (proleptic Gregorian) date; no time zone. */
export type EpochDay = number;

/** A stretch of civil days, both ends inclusive. */
export interface DayRange {
  readonly from: EpochDay;
  readonly to: EpochDay;
}
