import type { CityProfile } from '../../city/city-profile.ts';
import type { Tally } from '../../cube/answer.ts';
import type { EpochDay } from '../../cube/day-range.ts';
import { parseCivilDate } from '../../cube/parse-civil-date.ts';
import { adoption } from '../../measures/adoption.ts';
import type { AdoptionSwitches } from '../../measures/adoption-switches.ts';
import type { Measurement } from '../../measures/measurement.ts';
import { onlineRequests } from '../../measures/online-requests.ts';

/**
 * Adoption of a service up to a day: `not-offered` where the city's list says that it cannot be used online by then and nobody
 * did. That is no adoption of 0 %. Of a label that the city does not know nothing is claimed.
 */
export const serviceAdoption = (
  city: CityProfile,
  switches: AdoptionSwitches,
): ((service: string, tally: Tally, day: EpochDay) => Measurement) => {
  const since = new Map(city.services.map(({ id, onlineSince }) => [id, onlineSince]));
  return (service, tally, day) => {
    const listed = since.get(service);
    const first = typeof listed === 'string' ? parseCivilDate(listed) : null;
    const isOffered = listed === undefined || (first !== null && first <= day);
    if (!isOffered && onlineRequests(tally, { assisted: 'online' }) === 0)
      return { kind: 'missing', reason: 'not-offered' };
    return adoption(tally, switches);
  };
};
