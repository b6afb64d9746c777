/** Where a row stands, as in a problem. */
interface Place {
  readonly row: number;
  readonly line: number;
}

/** A total row, and what had been counted of its file before it. */
export interface DeclaredTotal extends Place {
  /** null where it is not clear which number of the row it is */
  readonly declared: number | null;
  /** requests of the rows above */
  readonly before: number;
}

/** The total rows of a file: from where they stand it follows which rows each is the sum of. */
export interface DeclaredTotals {
  /** the first 5,000 */
  readonly rows: readonly DeclaredTotal[];
  readonly rowsTotal: number;
  /** requests counted in the file */
  readonly requests: number;
}

/** A row of which the channels do not add up to the total beside them. */
export interface UnequalRow extends Place {
  readonly total: number;
  readonly sum: number;
}

/** A wide file with a total beside its channels: do they add up? */
export interface PartsCheck {
  /** rows in which both were there */
  readonly compared: number;
  /** of them those whose channels are more than the total */
  readonly exceeding: number;
  /** and those whose channels are less */
  readonly lacking: number;
  /** the first 20 of both */
  readonly rows: readonly UnequalRow[];
}

/** A row that is the same as an earlier one. */
export interface RepeatedRow extends Place {
  readonly firstRow: number;
}

/** Of a file whose rows have a moment to the second and no id: how many are the same in every column? */
export interface RepeatsCheck {
  /** rows that were looked at */
  readonly looked: number;
  /** those of every so many-th minute: 1 = all */
  readonly apart: number;
  /** of them those that are the same as an earlier one */
  readonly repeated: number;
  /** pairs of rows that are the same */
  readonly samePairs: number;
  /** how many pairs there would be by chance */
  readonly expectedPairs: number;
  /** the first 10 */
  readonly rows: readonly RepeatedRow[];
}

/** What a file says of itself, beside what was counted: to be compared by the quality report. Absent what it does not say. */
export interface RowChecks {
  readonly totals?: DeclaredTotals;
  readonly parts?: PartsCheck;
  readonly repeats?: RepeatsCheck;
}
