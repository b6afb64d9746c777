import type { CityProfile } from '../../city/city-profile.ts';
import type { EpochDay } from '../../cube/day-range.ts';
import { parseCivilDate } from '../../cube/parse-civil-date.ts';
import type { DistrictServiceCell } from '../../measures/district-service-cells.ts';
import { usedOnline } from './used-online.ts';

/**
 * Keys of the services that can be used online on a day: by the city's reference list, or because someone did (the list may
 * be behind, and knows nothing of a label of its own).
 */
export const offeredServices = (
  cells: readonly DistrictServiceCell[],
  city: CityProfile,
  day: EpochDay,
): ReadonlySet<string> => {
  const offered = new Set(usedOnline(cells));
  for (const { id, onlineSince } of city.services) {
    const since = onlineSince === null ? null : parseCivilDate(onlineSince);
    if (since !== null && since <= day) offered.add(id);
  }
  return offered;
};
