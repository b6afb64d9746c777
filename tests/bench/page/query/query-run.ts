/** One lane over a number of screens. */
export interface QueryRun {
  /** from posting a screen's questions to having all its answers, in milliseconds */
  readonly ms: readonly number[];
  /** fingerprints of the answers to the first screens */
  readonly written: readonly string[];
}
