import type { CityProfile } from '../../src/city/city-profile.ts';
import { kharkiv } from '../../src/city/kharkiv.ts';

const districts = ['saltivskyi', 'kyivskyi', 'osnovianskyi'];
const channelWords = ['портал', 'ЦНАП', 'телефон', 'особисто'];

/** A part of Kharkiv that is soon made ready: for tests of thousands of small imports. */
export const smallCity: CityProfile = {
  ...kharkiv,
  districts: kharkiv.districts
    .filter(({ id }) => districts.includes(id))
    .map((district) => ({ ...district, aliases: district.aliases.slice(0, 1) })),
  services: kharkiv.services.slice(0, 3).map((service) => ({ ...service, aliases: [] })),
  channelWords: kharkiv.channelWords.filter(({ word }) => channelWords.includes(word)),
};
