import type { Cube } from '../../../src/cube/cube.ts';
import type { EpochDay } from '../../../src/cube/day-range.ts';
import { type Dimension, dimensions } from '../../../src/cube/dimension.ts';
import type { Question } from '../../../src/cube/question.ts';

/** A question in the columns of `peerColumns`: labels are numbers there, so no peer compares texts. */
export interface PeerQuestion {
  /** columns to group by, beside the kind */
  readonly by: readonly string[];
  readonly range: { readonly from: EpochDay; readonly to: EpochDay } | null;
  /** per filtered dimension the codes that pass */
  readonly codes: readonly (readonly [Dimension, readonly number[]])[];
  /** per code of a service its first day that counts, null = none; null = no such filter */
  readonly since: readonly (EpochDay | null)[] | null;
}

const passing = (cube: Cube, { keys, kinds }: Question['filter'], dimension: Dimension): number[] | null => {
  const wanted = keys?.[dimension];
  const ofKinds = dimension === 'channel' ? kinds : undefined;
  if (wanted === undefined && ofKinds === undefined) return null;
  return cube.members[dimension].flatMap(({ key, kind = 'unknown' }, code) =>
    (wanted?.includes(key) ?? true) && (ofKinds?.includes(kind) ?? true) ? [code] : [],
  );
};

/** Translates a question to a cube of days. */
export const peerQuestion = (cube: Cube, { filter, by, every = 'day' }: Question): PeerQuestion => ({
  by: by.map((field) => (field === 'period' ? every : field)),
  range: filter.range ?? null,
  codes: dimensions.flatMap((dimension) => {
    const codes = passing(cube, filter, dimension);
    return codes === null ? [] : [[dimension, codes] as const];
  }),
  since:
    filter.offeredSince === undefined
      ? null
      : cube.members.service.map(({ key }) => filter.offeredSince?.[key] ?? null),
});
