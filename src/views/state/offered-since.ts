import type { CityProfile } from '../../city/city-profile.ts';
import type { EpochDay } from '../../cube/day-range.ts';
import { parseCivilDate } from '../../cube/parse-civil-date.ts';

/** First day of online use per service key, for the services of the city that have one. */
export const offeredSince = (city: CityProfile): Record<string, EpochDay> => {
  const since: Record<string, EpochDay> = {};
  for (const { id, onlineSince } of city.services) {
    const day = onlineSince === null ? null : parseCivilDate(onlineSince);
    if (day !== null) since[id] = day;
  }
  return since;
};
