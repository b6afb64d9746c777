import { cityNameWords } from '../city-name-words.ts';
import type { CityProfile } from '../city-profile.ts';
import type { ReferenceLists } from './reference-lists.ts';
import { tilePlaces } from './tile-places.ts';

const nowhere = { column: 0, row: 0 };

/** The city that the lists describe. They must be without faults (`listFaults`): an alias of two districts would count one as the other. */
export const profileFromLists = (lists: ReferenceLists): CityProfile => {
  const { city, districts, services, categories, channelWords, holidays } = lists;
  const tiles = tilePlaces(districts);
  return {
    id: city.id,
    name: city.name,
    nameWords: cityNameWords(city.name),
    timeZone: 'Europe/Kyiv',
    districts: districts.map(({ id, name, aliases, centre: { latitude, longitude } }) => ({
      id,
      name,
      aliases,
      centre: latitude === null || longitude === null ? null : { latitude, longitude },
      tile: tiles.get(id) ?? nowhere,
    })),
    services,
    serviceCategories: categories,
    channelWords,
    holidays,
  };
};
