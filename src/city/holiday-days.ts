import type { EpochDay } from '../cube/day-range.ts';
import { parseCivilDate } from '../cube/parse-civil-date.ts';
import type { CityProfile } from './city-profile.ts';

/** The days on which a city's public holidays fall. */
export const holidayDays = (holidays: CityProfile['holidays']): ReadonlySet<EpochDay> =>
  new Set(holidays.flatMap(({ date }) => parseCivilDate(date) ?? []));
