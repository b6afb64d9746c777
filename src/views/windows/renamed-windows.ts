import { createCityMatcher } from '../../city/city-matcher.ts';
import type { CityProfile } from '../../city/city-profile.ts';
import { renamedPlace } from '../../city/renamed-place.ts';
import type { WindowSet } from '../../cube/window-set.ts';

/** Sets as a city's lists read their labels now: what was named since the import meets what has that name, as in a cube. */
export const renamedWindows = (sets: readonly WindowSet[], profile: CityProfile): readonly WindowSet[] => {
  const matcher = createCityMatcher(profile);
  const [districts, services] = [profile.districts, profile.services].map(
    (list) => new Set(list.map(({ id }) => id)),
  ) as [Set<string>, Set<string>]; // two in, two out
  return sets.map((set) => ({
    ...set,
    series: set.series.map(({ district, service }) => ({
      district: district && renamedPlace(district, districts, matcher.district),
      service: service && renamedPlace(service, services, matcher.service),
    })),
  }));
};
