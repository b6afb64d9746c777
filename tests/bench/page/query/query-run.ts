/** One lane over a number of screens. */
export interface QueryRun {
  readonly preparedMs: number | null;
  /** from posting a screen's questions to having all its answers, in milliseconds */
  readonly ms: readonly number[];
  /** fingerprints of the answers to some of the screens */
  readonly written: readonly string[];
}
