/**
 * The middle one of some numbers, or the mean of the two middle ones.
 *
 * Shape   at least one number, in any order
 * Errors  RangeError if there is none
 * @example median([3, 1, 2, 10]) // 2.5
 */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.ceil((sorted.length - 1) / 2)];
  if (low === undefined || high === undefined) throw new RangeError('no median of nothing');
  return (low + high) / 2;
};
