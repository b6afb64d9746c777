import type { Cube } from '../cube/cube.ts';
import type { EpochDay } from '../cube/day-range.ts';
import { type Merged, mergeCubes } from '../cube/merge-cubes.ts';
import { completeDay } from './complete-day.ts';
import type { CountedParts, CountOnce } from './counted-parts.ts';
import type { Part } from './part.ts';

/** The parts that count, those that rest, and what the former add up to. */
export interface Composition extends Pick<CountedParts, 'repeats' | 'rests'> {
  readonly kind: 'composed';
  readonly live: readonly Part[];
  readonly setAside: readonly Part[];
  readonly cube: Cube;
  readonly completeTo: EpochDay | null;
}

/** Oldest first; where two came in the same instant by id, so that the order is the same after a reload. */
export const byAge = ({ stored: one }: Part, { stored: other }: Part): number => {
  if (one.importedAt !== other.importedAt) return one.importedAt < other.importedAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
};

/** What parts are added up with. */
export interface Composing {
  readonly holidays: ReadonlySet<EpochDay>;
  readonly once: CountOnce;
}

/** Adds up the parts that count: all, but demo data never beside real data. Or says why they cannot stand together. */
export const composeParts = (
  parts: readonly Part[],
  { holidays, once }: Composing,
): Composition | Exclude<Merged, { readonly kind: 'merged' }> => {
  const inOrder = parts.toSorted(byAge);
  const real = inOrder.filter(({ stored }) => !stored.synthetic);
  const live = real.length > 0 ? real : inOrder;
  const [only, second] = live;
  const counted = (second && once?.(live)) ?? { cubes: live.map(({ cube }) => cube), repeats: [], rests: [] };
  // one part is what it is: nothing to merge, nothing to copy
  const merged =
    only && !second
      ? { kind: 'merged' as const, cube: only.cube }
      : // one that speaks of no day (windows) has no unit to agree upon
        mergeCubes(counted.cubes.filter(({ range }) => range !== null));
  if (merged.kind !== 'merged') return merged;
  const setAside = real.length > 0 ? inOrder.filter(({ stored }) => stored.synthetic) : [];
  const { cube } = merged;
  const { repeats, rests } = counted;
  return { kind: 'composed', live, setAside, cube, repeats, rests, completeTo: completeDay(cube, holidays) };
};
