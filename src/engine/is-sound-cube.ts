import type { Cube } from '../cube/cube.ts';
import { dimensions } from '../cube/dimension.ts';

/** Do the cells of a decoded cube of foreign origin hold together? Its own checksum tells only that it is as it was written. */
export const isSoundCube = ({ cells, members, range }: Cube): boolean => {
  const { period, codes, count } = cells;
  const isInOrder = period.every((day, at) => at === 0 || day >= (period[at - 1] as number)); // at > 0
  // a period may begin before the first day that the data speak of
  const isInRange = range === null ? period.length === 0 : (period.at(-1) ?? range.to) <= range.to;
  const isCounted = count.every((requests) => Number.isSafeInteger(requests) && requests > 0);
  const isNamed = dimensions.every((dimension) =>
    codes[dimension].every((code) => code < members[dimension].length),
  );
  const isKind = members.channel.every(({ kind }) => kind !== undefined);
  return isInOrder && isInRange && isCounted && isNamed && isKind;
};
