/**
 * The requests of a part that have an id: the keyed 64-bit hash of each id, and the cell that it counts in. In groups by the
 * first bits of the hashes, within a group in the order of the files; a hash stands there once.
 */
export interface RequestIds {
  /** where each group begins; one more than there are groups (`idShards`) */
  readonly offsets: Uint32Array<ArrayBuffer>;
  readonly low: Int32Array<ArrayBuffer>;
  readonly high: Int32Array<ArrayBuffer>;
  /** index of a cell of the part's cube */
  readonly cell: Uint32Array<ArrayBuffer>;
  /** requests of each; null = one each */
  readonly count: Float64Array<ArrayBuffer> | null;
}
