import { createCityMatcher } from '../city/city-matcher.ts';
import type { CityProfile } from '../city/city-profile.ts';
import { holidayDays } from '../city/holiday-days.ts';
import { profileFromLists } from '../city/lists/profile-from-lists.ts';
import { shippedLists } from '../city/lists/shipped-lists.ts';
import { canonicalCube } from '../cube/canonical-cube.ts';
import type { Cube } from '../cube/cube.ts';
import type { EpochDay } from '../cube/day-range.ts';
import type { Mapping } from '../intake/mapping.ts';
import { parseLists } from './parse-lists.ts';
import type { Part } from './part.ts';
import { type CityLookup, renamedCube } from './renamed-cube.ts';
import type { StoredLists } from './stored-lists.ts';

/** How stored lists name things. */
export interface ListedNames {
  /** null = the city that the program ships with */
  readonly city: CityProfile | null;
  /** null = those of that city */
  readonly holidays: ReadonlySet<EpochDay> | null;
  /** a part as it is named now; what was read of it stays beside */
  readonly seen: <Given extends Part>(part: Given) => Given;
}

const namedCubes = (original: Cube, ...way: [Mapping, CityLookup]): Pick<Part, 'cube' | 'aligned'> => {
  const aligned = renamedCube(original, ...way);
  return aligned === original ? { cube: original } : { cube: canonicalCube(aligned), aligned };
};

/** The names of stored lists; of those shipped where they are meant, or where what is stored is damaged. Cubes are named once. */
export const listedNames = ({ lists }: StoredLists): ListedNames => {
  const own = lists && parseLists(lists);
  const profile = profileFromLists(own ?? shippedLists);
  const lookup = { profile, matcher: createCityMatcher(profile) };
  const named = new WeakMap<Cube, Pick<Part, 'cube' | 'aligned'>>();
  return {
    city: own && profile,
    holidays: own && holidayDays(own.holidays),
    seen: ({ original: before, aligned: _, ...part }) => {
      const original = before ?? part.cube;
      const known = named.get(original) ?? namedCubes(original, part.stored.mapping, lookup);
      named.set(original, known);
      // only these were taken out, and are put back where the cube is another one
      return { ...part, ...known, ...(known.cube !== original && { original }) } as never;
    },
  };
};
