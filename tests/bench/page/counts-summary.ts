/** The counts of a log, short enough to be compared between lanes. */
export interface CountsSummary {
  /** rows counted */
  readonly rows: number;
  readonly groups: number;
  /** of all groups with their counts (`CountsDigest`) */
  readonly digest: string;
}
