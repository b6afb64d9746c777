/** Where a file stops being a table: beyond these it is refused rather than read into memory. */
export interface RecordLimits {
  /** of one record, in bytes of the (inflated) file, without its line end; NUL bytes do not count */
  readonly recordBytes: number;
  readonly columns: number;
}

export const recordLimits: RecordLimits = { recordBytes: 1 << 20, columns: 5000 };
