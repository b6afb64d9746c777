/** Groups as a peer gives them: a row per group and kind. */
export interface PeerAnswer {
  /** values of the columns grouped by, in the order asked */
  readonly by: readonly ArrayLike<number>[];
  readonly kind: ArrayLike<number>;
  readonly count: ArrayLike<number>;
}
