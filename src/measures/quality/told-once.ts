import { overlap } from '../../cube/overlap.ts';
import type { Jump } from './jumps.ts';
import type { QualityFinding } from './quality-finding.ts';

const isRise = ({ values }: Jump): boolean => values.count > values.expected;

const isSameTime = (one: Jump, other: Jump): boolean => overlap(one.values, other.values) !== null;

/** Does the finding tell of the fall already: the key fell silent, or there were days on which nobody had a request? */
const tells = (other: QualityFinding, { values }: Jump): boolean => {
  if (other.code === 'gap') return overlap(other.values, values) !== null;
  if (other.code !== 'silent' || other.values.dimension !== values.dimension) return false;
  return other.values.key === values.key && values.to >= other.values.since;
};

/**
 * Leaves out jumps that another finding tells already: falls of a key that fell silent or into a gap, and those of parts where
 * all together jump the same way. The fall of the last period is told as an end that is not all there yet.
 */
export const toldOnce = (
  jumps: readonly Jump[],
  others: readonly QualityFinding[],
  lastDay: number,
): QualityFinding[] => {
  const ofAll = jumps.filter(({ values }) => values.dimension === 'all');
  return jumps
    .filter((jump) => isRise(jump) || !others.some((other) => tells(other, jump)))
    .filter(
      (jump) =>
        jump.values.dimension === 'all' ||
        !ofAll.some((all) => isSameTime(all, jump) && isRise(all) === isRise(jump)),
    )
    .map((jump): QualityFinding => {
      const { dimension, unit, from, to, count } = jump.values;
      if (dimension !== 'all' || isRise(jump) || to < lastDay) return jump;
      return { code: 'short-end', severity: 'check', n: jump.n, values: { unit, from, to, requests: count } };
    });
};
