/**
 * Refuses what is no number of successes out of trials.
 *
 * Shape   whole numbers, 0 <= successes <= trials, trials > 0
 * Errors  RangeError otherwise
 */
export const checkCounts = (successes: number, trials: number): void => {
  if (!Number.isSafeInteger(trials) || trials <= 0) throw new RangeError(`not a number of trials: ${trials}`);
  if (!Number.isSafeInteger(successes) || successes < 0 || successes > trials) {
    throw new RangeError(`not a number of successes out of ${trials}: ${successes}`);
  }
};
