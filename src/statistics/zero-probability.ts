/**
 * How likely no event is where `expected` are expected, if counts vary `dispersion` times as much as Poisson counts.
 *
 * Shape   expected >= 0; dispersion (variance / mean) >= 1, the same however the time is divided
 * Units   a probability
 * Errors  RangeError otherwise
 * Method  zero of the Poisson (dispersion 1) or the negative binomial distribution
 * Source  Greenwood and Yule 1920, JRSS 83:255
 * @example zeroProbability(3, 1) // 0.0498
 */
export const zeroProbability = (expected: number, dispersion: number): number => {
  if (!(expected >= 0)) throw new RangeError(`not an expected count: ${expected}`);
  if (!(dispersion >= 1)) throw new RangeError(`not a dispersion: ${dispersion}`);
  if (dispersion === 1) return Math.exp(-expected);
  return Math.exp((-expected * Math.log(dispersion)) / (dispersion - 1));
};
