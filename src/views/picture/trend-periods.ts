import { isPartial } from '../../cube/is-partial.ts';
import { periodsBetween } from '../../cube/periods-between.ts';
import type { TrendPeriod } from '../../charts/trend.ts';
import type { Scope } from '../state/scope.ts';

/** The periods of a trend, also those without requests; marked where the data end within them. */
export const trendPeriods = ({ trendRange, unit, data, yearStartMonth }: Scope): readonly TrendPeriod[] => {
  const whole = { from: Math.max(trendRange.from, data.from), to: Math.min(trendRange.to, data.to) };
  return periodsBetween(trendRange, unit, yearStartMonth).map((start) => ({
    start,
    partial: isPartial(start, unit, whole),
  }));
};
