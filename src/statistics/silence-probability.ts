/** What is known of some events, and of how they should have gone on. */
export interface SilenceEvidence {
  /** events seen before the silence */
  readonly events: number;
  /** events expected in it, at the rate that those show */
  readonly expected: number;
  /** variance over mean of counts, the same however time is divided; 1 for independent events */
  readonly dispersion: number;
}

/**
 * How likely a stretch without events is, where their rate is known only from earlier events of the same kind.
 *
 * Shape   events a whole number > 0; expected >= 0; dispersion >= 1
 * Units   a probability; 1 where the events are too few to say anything
 * Errors  RangeError otherwise
 * Method  given their number, independent events lie anywhere in the whole time alike: the chance that all but the first (with
 *         which looking began) lie before the silence is (events / (events + expected)) ^ (events - 1), which tends to
 *         exp(-expected). Of clustered events fewer count: as many as have the same chance of none (negative binomial)
 * Source  Cox and Lewis 1966, The Statistical Analysis of Series of Events, ch. 3; Greenwood and Yule 1920, JRSS 83:255
 * @example silenceProbability({ events: 11, expected: 11, dispersion: 1 }) // 0.000977
 */
export const silenceProbability = ({ events, expected, dispersion }: SilenceEvidence): number => {
  if (!(Number.isSafeInteger(events) && events > 0))
    throw new RangeError(`not a number of events: ${events}`);
  if (!(expected >= 0)) throw new RangeError(`not an expected count: ${expected}`);
  if (!(dispersion >= 1)) throw new RangeError(`not a dispersion: ${dispersion}`);
  const independent = dispersion === 1 ? events : (events * Math.log(dispersion)) / (dispersion - 1);
  return Math.exp(-Math.max(0, independent - 1) * Math.log1p(expected / events));
};
