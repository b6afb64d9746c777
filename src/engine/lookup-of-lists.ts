import { createCityMatcher } from '../city/city-matcher.ts';
import { profileFromLists } from '../city/lists/profile-from-lists.ts';
import { shippedLists } from '../city/lists/shipped-lists.ts';
import { parseLists } from './parse-lists.ts';
import type { CityLookup } from './renamed-cube.ts';
import type { StoredLists } from './stored-lists.ts';

/** The names of stored lists (of those shipped, where they are meant); null if what is stored is no sound list. */
export const lookupOfLists = ({ lists }: StoredLists): CityLookup | null => {
  const sound = lists === null ? shippedLists : parseLists(lists);
  if (sound === null) return null;
  const profile = profileFromLists(sound);
  return { profile, matcher: createCityMatcher(profile) };
};
