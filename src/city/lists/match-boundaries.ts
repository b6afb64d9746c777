import { cityNameWords } from '../city-name-words.ts';
import { districtKey } from '../district-key.ts';
import type { BoundaryFeature } from './read-boundaries.ts';
import type { ReferenceLists } from './reference-lists.ts';

/** Which district each area is (by place in the file; null = none, or not certain), and which districts have no area. */
export interface BoundaryMatch {
  readonly districts: readonly (string | null)[];
  readonly without: readonly string[];
}

/** Finds the district of every area by its names: the first of them that is a name of a district decides; an area is one district's. */
export const matchBoundaries = (
  features: readonly BoundaryFeature[],
  { city, districts }: Pick<ReferenceLists, 'city' | 'districts'>,
): BoundaryMatch => {
  const keyOf = districtKey(cityNameWords(city.name));
  const owners = new Map(
    districts.flatMap(({ id, name, aliases }) =>
      [id, name.uk, name.en, ...aliases].map((label) => [keyOf(label), id] as const),
    ),
  );
  const taken = new Set<string>();
  const found = features.map(({ names }) => {
    const id = names.flatMap((label) => owners.get(keyOf(label)) ?? [])[0] ?? null;
    if (id === null || taken.has(id)) return null;
    taken.add(id);
    return id;
  });
  return { districts: found, without: districts.flatMap(({ id }) => (taken.has(id) ? [] : [id])) };
};
