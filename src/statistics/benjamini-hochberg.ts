/**
 * Which of many tests found something, so that at most the share `rate` of what is found is expected to be false.
 *
 * Shape   p-values 0..1, in any order; independent or positively dependent
 * Units   one answer a p-value, in the order given
 * Errors  RangeError if a p-value is not within 0..1, or rate not between 0 and 1
 * Method  step-up: all up to the largest p that is at most rate * rank / tests
 * Source  Benjamini and Hochberg 1995, JRSS B 57:289
 * @example benjaminiHochberg([0.01, 0.2, 0.03], 0.05) // [true, false, true]
 */
export const benjaminiHochberg = (pValues: readonly number[], rate: number): boolean[] => {
  if (!(rate > 0 && rate < 1)) throw new RangeError(`not a false-discovery rate: ${rate}`);
  const wrong = pValues.find((p) => !(p >= 0 && p <= 1));
  if (wrong !== undefined) throw new RangeError(`not a probability: ${wrong}`);
  const ordered = pValues.toSorted((a, b) => a - b);
  const limit = ordered.findLast((p, rank) => p <= (rate * (rank + 1)) / ordered.length);
  return pValues.map((p) => limit !== undefined && p <= limit);
};
