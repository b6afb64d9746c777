/**
 * What a scan found: the groups with requests, in the order of their places. `places` has one number a field of each group,
 * `tallies` eight numbers of each group.
 */
export interface GroupSums {
  readonly groups: number;
  readonly places: Int32Array<ArrayBuffer>;
  readonly tallies: Float64Array<ArrayBuffer>;
}
